package dev.aftercart.returns.page;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.country;
import static dev.aftercart.returns.Condition.goods;
import static dev.aftercart.returns.Condition.method;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.reasonOf;
import static dev.aftercart.returns.Condition.tag;
import static dev.aftercart.returns.Condition.tier;
import static dev.aftercart.returns.Condition.trait;
import static dev.aftercart.returns.ReturnReason.Group.FAULT;
import static dev.aftercart.returns.ReturnReason.Group.REMORSE;

import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.order.Trait;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.GoodsCondition;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.floor.Floors;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Inspection;
import dev.aftercart.returns.terms.RefundTrigger;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;

/** Two shops, as shops are. */
final class Shops {

    private Shops() {}

    /** Clothes in Saudi Arabia and its neighbours: members, a holiday season, swimwear that must be sealed. */
    static ReturnPolicy fashion() {
        return ReturnPolicy.named("fashion")
                .tiers("silver", "gold")
                .eligibility(rules -> rules.rule("fault")
                        .when(reasonOf(FAULT))
                        .then(Eligibility.accept())
                        .rule("final-sale")
                        .when(tag("final-sale").or(trait(Trait.GIFT_CARD, Trait.PERSONALISED)))
                        .then(Eligibility.refuse())
                        .rule("opened-swimwear")
                        .when(categoryUnder("swimwear", "underwear").and(not(goods(GoodsCondition.SEALED))))
                        .then(Eligibility.refuse())
                        .rule("serial")
                        .when(Attributes.FRAUD_SCORE.atLeast(80))
                        .then(Eligibility.review())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.rule("jewellery")
                        .when(categoryUnder("accessories/jewellery"))
                        .then(Window.days(14))
                        .otherwise(Window.days(30)))
                .fees(rules -> rules.rule("fault")
                        .when(reasonOf(FAULT))
                        .then(Fees.none())
                        .rule("store")
                        .when(method(ReturnMethod.IN_STORE))
                        .then(Fees.none())
                        .rule("neighbours")
                        .when(country("KW", "AE"))
                        .then(Fees.of(
                                Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("SAR 35.00"))),
                                Fee.of(Fee.Kind.RESTOCKING, Charge.percent(10).atMost(Money.parse("SAR 50.00")))))
                        .otherwise(Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("SAR 15.00"))))))
                .resolutions(rules -> rules.otherwise(
                        Choice.of(Resolution.REFUND, Resolution.EXCHANGE, Resolution.STORE_CREDIT.withBonus(10))))
                .methods(rules -> rules.otherwise(
                        Choice.of(ReturnMethod.QR_DROP_OFF, ReturnMethod.LOCKER, ReturnMethod.IN_STORE)))
                .control(rules -> rules.rule("fault")
                        .when(reasonOf(FAULT))
                        .then(Control.standard().withEvidence(Evidence.PHOTO).withRefund(RefundTrigger.FIRST_SCAN))
                        .otherwise(Control.standard().withSendBackDays(7).withRefundDays(10)))
                .overlay(
                        "members",
                        o -> o.window(rules ->
                                        rules.rule("gold").when(tier("gold")).then(Adjustment.plusDays(30)))
                                .fees(rules -> rules.rule("free")
                                        .when(tier("silver", "gold"))
                                        .then(Adjustment.waive(Fee.Kind.RETURN_SHIPPING)))
                                .methods(rules -> rules.rule("pickup")
                                        .when(tier("gold"))
                                        .then(Adjustment.offer(Choice.of(ReturnMethod.HOME_PICKUP)))))
                .overlay(
                        "holidays",
                        o -> o.forOrdersFrom(LocalDate.parse("2026-11-01"))
                                .forOrdersUntil(LocalDate.parse("2026-12-25"))
                                .window(rules -> rules.rule("longer")
                                        .when(not(categoryUnder("accessories/jewellery")))
                                        .then(Adjustment.extendTo(LocalDate.parse("2027-01-31")))))
                .build();
    }

    static PhraseBundle fashionNames() {
        return PhraseBundle.named("fashion")
                .with(
                        "en",
                        Map.of(
                                "name.category.swimwear", "Swimwear",
                                "name.category.underwear", "Underwear",
                                "name.category.accessories/jewellery", "Jewellery",
                                "name.tag.final-sale", "“Final sale”",
                                "name.tier.silver", "Silver",
                                "name.tier.gold", "Gold",
                                "name.overlay.members", "Silver and Gold",
                                "name.overlay.holidays", "Winter holidays",
                                "shop.contact", "Write to returns@shop.example, or call 920 000 000."))
                .with(
                        "ar",
                        Map.of(
                                "name.category.swimwear", "ملابس السباحة",
                                "name.category.underwear", "الملابس الداخلية",
                                "name.category.accessories/jewellery", "المجوهرات",
                                "name.tag.final-sale", "«بيع نهائي»",
                                "name.tier.silver", "الفضية",
                                "name.tier.gold", "الذهبية",
                                "name.overlay.members", "الفئتان الفضية والذهبية",
                                "name.overlay.holidays", "عطلات الشتاء",
                                "shop.contact", "راسلنا عبر البريد الإلكتروني أو اتصل بخدمة العملاء."))
                .with(
                        "id",
                        Map.of(
                                "name.category.swimwear", "Pakaian renang",
                                "name.category.underwear", "Pakaian dalam",
                                "name.category.accessories/jewellery", "Perhiasan",
                                "name.tag.final-sale", "“Penjualan akhir”",
                                "name.tier.silver", "Silver",
                                "name.tier.gold", "Gold",
                                "name.overlay.members", "Silver dan Gold",
                                "name.overlay.holidays", "Liburan akhir tahun",
                                "shop.contact", "Kirim surel ke returns@shop.example."));
    }

    /** Electronics in Germany and Austria, on the law of the European Union; what was opened costs. */
    static ReturnPolicy electronics() {
        return ReturnPolicy.named("electronics")
                .eligibility(rules -> rules.rule("opened-audio")
                        .when(categoryUnder("audio/in-ear")
                                .and(reasonOf(REMORSE))
                                .and(goods(GoodsCondition.UNUSED, GoodsCondition.USED, GoodsCondition.DAMAGED)))
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.rule("phones")
                        .when(categoryUnder("phones").and(reasonOf(REMORSE)))
                        .then(Window.days(7))
                        .rule("large")
                        .when(trait(Trait.BULKY))
                        .then(Window.days(10))
                        .otherwise(Window.days(21)))
                .fees(rules -> rules.rule("fault")
                        .when(reasonOf(FAULT))
                        .then(Fees.none())
                        .rule("opened")
                        .when(goods(GoodsCondition.UNUSED, GoodsCondition.USED)
                                .and(categoryUnder("cameras").or(Attributes.PRICE.atLeast(Money.parse("EUR 500.00")))))
                        .then(Fees.of(
                                Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.actual()),
                                Fee.of(Fee.Kind.RESTOCKING, Charge.percent(15))))
                        .otherwise(Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("EUR 5.90"))))))
                .methods(rules -> rules.otherwise(Choice.of(ReturnMethod.LABEL_DROP_OFF)))
                .control(rules -> rules.otherwise(
                        Control.standard().withInspection(Inspection.FULL).withRefundDays(14)))
                .floors(Floors.eu())
                .build();
    }
}
