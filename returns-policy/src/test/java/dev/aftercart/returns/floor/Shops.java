package dev.aftercart.returns.floor;

import dev.aftercart.returns.Floor;
import dev.aftercart.returns.PolicyDraft;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Inspection;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.util.Arrays;
import org.joda.money.Money;

/** Shops that leave the law something to do. */
final class Shops {

    static final Fees EVERY_FEE = Fees.of(Arrays.stream(Fee.Kind.values())
            .map(kind -> Fee.of(kind, Charge.flat(Money.parse("EUR 5.00"))))
            .toArray(Fee[]::new));

    private Shops() {}

    /** Takes nothing back, and where it must, asks for everything. */
    static ReturnPolicy refusing(Floor... floors) {
        return harsh(Eligibility.refuse()).floors(floors).build();
    }

    static ReturnPolicy reviewing(Floor... floors) {
        return harsh(Eligibility.review()).floors(floors).build();
    }

    static PolicyDraft harsh(Eligibility eligibility) {
        return ReturnPolicy.named("harsh")
                .tiers("silver", "gold")
                .eligibility(rules -> rules.otherwise(eligibility))
                .window(rules -> rules.otherwise(Window.days(30)))
                .fees(rules -> rules.otherwise(EVERY_FEE))
                .resolutions(rules -> rules.otherwise(Choice.of(Resolution.STORE_CREDIT.withBonus(10))))
                .methods(rules -> rules.otherwise(Choice.of(ReturnMethod.IN_STORE)))
                .control(rules -> rules.otherwise(Control.standard()
                        .withApproval(Control.Approval.MANUAL)
                        .withEvidence(Evidence.PHOTO, Evidence.UNBOXING_VIDEO)
                        .withInspection(Inspection.LAB)
                        .withSendBackDays(3)
                        .withRefundDays(30)));
    }
}
