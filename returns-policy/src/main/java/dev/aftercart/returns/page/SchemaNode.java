package dev.aftercart.returns.page;

import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;

/** One {@code MerchantReturnPolicy}, by <a href="https://schema.org/MerchantReturnPolicy">schema.org</a>. */
final class SchemaNode {

    private static final String SCHEMA = "https://schema.org/";

    private static final Map<Resolution, String> REFUNDS = Map.of(
            Resolution.REFUND, "FullRefund",
            Resolution.BANK_TRANSFER, "FullRefund",
            Resolution.WALLET, "FullRefund",
            Resolution.RETURNLESS_REFUND, "FullRefund",
            Resolution.STORE_CREDIT, "StoreCreditRefund",
            Resolution.GIFT_CARD, "StoreCreditRefund",
            Resolution.EXCHANGE, "ExchangeRefund",
            Resolution.EXCHANGE_OTHER, "ExchangeRefund",
            Resolution.ADVANCE_EXCHANGE, "ExchangeRefund",
            Resolution.REPLACEMENT, "ExchangeRefund");

    static final Map<ReturnMethod, String> METHODS = Map.of(
            ReturnMethod.LABEL_DROP_OFF, "ReturnByMail",
            ReturnMethod.QR_DROP_OFF, "ReturnByMail",
            ReturnMethod.LOCKER, "ReturnByMail",
            ReturnMethod.HOME_PICKUP, "ReturnByMail",
            ReturnMethod.DOOR_SWAP, "ReturnByMail",
            ReturnMethod.OWN_CARRIER, "ReturnByMail",
            ReturnMethod.KIOSK, "ReturnAtKiosk",
            ReturnMethod.IN_STORE, "ReturnInStore",
            ReturnMethod.KEEP, "KeepProduct");

    private final Consumer<String> losses;

    SchemaNode(Consumer<String> losses) {
        this.losses = losses;
    }

    Map<String, Object> of(
            String name, String id, Storefront storefront, String tier, Offer offer, Map<Season, Offer> seasons) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", "MerchantReturnPolicy");
        node.put("@id", storefront.page() + "#returns-" + id);
        node.put("name", name + " " + id);
        node.put("applicableCountry", storefront.country());
        node.put("merchantReturnLink", storefront.page().toString());
        terms(node, offer);
        if (offer.outcome() != Outcome.NO) {
            details(node, offer);
        }
        List<Object> overrides = new ArrayList<>();
        seasons.forEach((season, then) -> overrides.add(override(season, then)));
        if (!overrides.isEmpty()) {
            node.put("returnPolicySeasonalOverride", overrides);
        }
        if (!tier.isEmpty()) {
            node.put("validForMemberTier", typed("MemberTier", "name", tier));
        }
        return node;
    }

    private Map<String, Object> override(Season season, Offer offer) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", "MerchantReturnPolicySeasonalOverride");
        node.put("name", season.name());
        node.put("startDate", season.first().toString());
        node.put("endDate", season.last().toString());
        terms(node, offer);
        return node;
    }

    /** What a season can override too. */
    private void terms(Map<String, Object> node, Offer offer) {
        if (offer.outcome() == Outcome.NO) {
            node.put("returnPolicyCategory", SCHEMA + "MerchantReturnNotPermitted");
            if (offer.faulty() != Outcome.NO) {
                losses.accept("that faulty goods are taken back all the same is not stated");
            }
            return;
        }
        boolean endless = offer.length().days() == Length.ENDLESS;
        node.put(
                "returnPolicyCategory",
                SCHEMA + (endless ? "MerchantReturnUnlimitedWindow" : "MerchantReturnFiniteReturnWindow"));
        if (!endless) {
            node.put(
                    "merchantReturnDays",
                    offer.length().until() == null
                            ? offer.length().days()
                            : offer.length().until().toString());
        }
        methods(node, offer.methods());
        fees(node, "", offer.fees());
        restocking(offer.fees()).ifPresent(fee -> node.put("restockingFee", fee));
        refunds(node, offer.resolutions());
    }

    /** What holds in all seasons. */
    private void details(Map<String, Object> node, Offer offer) {
        node.put(
                "itemCondition",
                offer.conditions().stream().map(each -> SCHEMA + each).toList());
        fees(node, "customerRemorse", offer.fees());
        if (offer.faulty() != Outcome.NO) {
            fees(node, "itemDefect", offer.faultFees());
        }
        if (offer.methods().offers(ReturnMethod.LABEL_DROP_OFF)) {
            node.put("returnLabelSource", SCHEMA + "ReturnLabelDownloadAndPrint");
        } else if (offer.methods().equals(Choice.of(ReturnMethod.OWN_CARRIER))) {
            node.put("returnLabelSource", SCHEMA + "ReturnLabelCustomerResponsibility");
        }
        control(offer.control());
    }

    private void control(Control control) {
        if (control.approval() == Control.Approval.MANUAL || !control.evidence().isEmpty()) {
            losses.accept("what the customer has to show, and that a person looks at it, is not stated");
        }
        if (control.sendBack() != null) {
            losses.accept("the days to send back are not stated");
        }
        if (control.arrival() != null) {
            losses.accept("the days until the goods have to arrive are not stated");
        }
        if (control.refundDays() > 0) {
            losses.accept("the days to refund are not stated");
        }
    }

    private void methods(Map<String, Object> node, Choice<ReturnMethod> methods) {
        List<String> named = new ArrayList<>();
        for (ReturnMethod method : methods.list()) {
            String name = METHODS.get(method);
            if (name == null) {
                losses.accept("the method " + method.code() + " is not stated");
            } else if (!named.contains(SCHEMA + name)) {
                named.add(SCHEMA + name);
            }
        }
        if (!named.isEmpty()) {
            node.put("returnMethod", named);
        }
    }

    private void refunds(Map<String, Object> node, Choice<Resolution> resolutions) {
        List<String> named = new ArrayList<>();
        for (Resolution resolution : resolutions.list()) {
            String name = REFUNDS.get(new Resolution(resolution.code(), 0));
            if (name == null) {
                losses.accept("the resolution " + resolution.code() + " is not stated");
            } else if (!named.contains(SCHEMA + name)) {
                named.add(SCHEMA + name);
            }
            if (resolution.bonus() > 0 || resolution.extra() != null) {
                losses.accept("the bonus on " + resolution.code() + " is not stated");
            }
        }
        if (!named.isEmpty()) {
            node.put("refundType", named);
        }
    }

    /** The prefix names on whose side the reason lies; without one, the customer's own is meant. */
    private void fees(Map<String, Object> node, String prefix, Fees fees) {
        Optional<Fee> shipping = of(fees, Fee.Kind.RETURN_SHIPPING);
        node.put(key(prefix, "returnFees"), SCHEMA + feeName(fees, shipping));
        shipping.filter(fee -> fee.charge() instanceof Charge.Flat)
                .ifPresent(fee -> node.put(
                        key(prefix, "returnShippingFeesAmount"), amount(((Charge.Flat) fee.charge()).amount())));
        if (prefix.isEmpty()) {
            fees.list().forEach(this::loss);
        }
    }

    private static String key(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String feeName(Fees fees, Optional<Fee> shipping) {
        if (shipping.isPresent()) {
            boolean actual = shipping.orElseThrow().charge() instanceof Charge.Actual;
            return actual ? "ReturnFeesCustomerResponsibility" : "ReturnShippingFees";
        }
        if (of(fees, Fee.Kind.RESTOCKING).isPresent()) {
            return "RestockingFees";
        }
        return of(fees, Fee.Kind.ORIGINAL_SHIPPING).isPresent() ? "OriginalShippingFees" : "FreeReturn";
    }

    private void loss(Fee fee) {
        String kind = TermsText.code(fee.kind());
        switch (fee.kind()) {
            case RETURN_SHIPPING -> {
                if (fee.charge() instanceof Charge.Share || fee.charge() instanceof Charge.UpTo) {
                    losses.accept("how much the fee for " + kind + " is, is not stated");
                }
            }
            case RESTOCKING, ORIGINAL_SHIPPING -> {}
            case HANDLING, LATE, VALUE_LOSS, PAYMENT -> losses.accept("the fee for " + kind + " is not stated");
        }
        if (fee.per() != Fee.Per.RETURN) {
            losses.accept("that the fee for " + kind + " is for each " + TermsText.code(fee.per()) + " is not stated");
        }
    }

    private Optional<Object> restocking(Fees fees) {
        return of(fees, Fee.Kind.RESTOCKING).flatMap(fee -> {
            if (fee.charge() instanceof Charge.Flat flat) {
                return Optional.of(amount(flat.amount()));
            }
            if (fee.charge() instanceof Charge.Share share) {
                if (share.least() != null || share.most() != null) {
                    losses.accept("the least or the most of the restocking fee is not stated");
                }
                return Optional.of(percent(share));
            }
            losses.accept("how much the restocking fee is, is not stated");
            return Optional.empty();
        });
    }

    /** A whole number where it is one; a number is a percentage of what was paid. */
    private static Object percent(Charge.Share share) {
        BigDecimal percent = BigDecimal.valueOf(share.basisPoints(), 2);
        return new BigDecimal(percent.stripTrailingZeros().toPlainString());
    }

    static Optional<Fee> of(Fees fees, Fee.Kind kind) {
        return fees.list().stream().filter(fee -> fee.kind() == kind).findFirst();
    }

    private static Map<String, Object> amount(Money money) {
        Map<String, Object> amount = typed("MonetaryAmount", "value", money.getAmount());
        amount.put("currency", money.getCurrencyUnit().getCode());
        return amount;
    }

    private static Map<String, Object> typed(String type, String key, Object value) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        node.put(key, value);
        return node;
    }
}
