package dev.aftercart.returns.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Control.Approval;
import dev.aftercart.returns.terms.Deadline;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Inspection;
import dev.aftercart.returns.terms.RefundTrigger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts into sentences how returns are watched over: all of it, or what differs from something said before. */
final class ControlText {

    private final Names names;

    ControlText(Names names) {
        this.names = names;
    }

    List<Phrase> all(Control control) {
        List<Phrase> all = new ArrayList<>();
        if (control.approval() == Approval.MANUAL) {
            all.add(Sentence.MANUAL.phrase());
        }
        if (!control.evidence().isEmpty()) {
            all.add(shown(control));
        }
        add(all, control.sendBack(), Sentence.SEND_BACK_DAYS, Sentence.SEND_BACK_GRACE);
        add(all, control.arrival(), Sentence.ARRIVAL_DAYS, Sentence.ARRIVAL_GRACE);
        all.add(inspection(control.inspection()));
        all.add(refund(control.refund()));
        if (control.refundDays() > 0) {
            all.add(Sentence.REFUND_DAYS.phrase().with("days", control.refundDays()));
        }
        return all;
    }

    private static void add(List<Phrase> all, @Nullable Deadline deadline, Sentence days, Sentence grace) {
        if (deadline != null) {
            boolean usual = deadline.after() == Deadline.After.ACCEPTANCE;
            all.add((usual ? days : grace).phrase().with("days", deadline.days()));
        }
    }

    /** What is not said here stays as it was said, so what falls away has to be said too. */
    List<Phrase> different(Control control, Control before) {
        List<Phrase> all = new ArrayList<>(all(control));
        all.removeAll(all(before));
        if (control.approval() == Approval.AUTOMATIC && before.approval() == Approval.MANUAL) {
            all.add(Sentence.AUTOMATIC.phrase());
        }
        if (control.evidence().isEmpty() && !before.evidence().isEmpty()) {
            all.add(Sentence.SHOW_NOTHING.phrase());
        }
        if (control.sendBack() == null && before.sendBack() != null) {
            all.add(Sentence.SEND_BACK_OPEN.phrase());
        }
        if (control.arrival() == null && before.arrival() != null) {
            all.add(Sentence.ARRIVAL_OPEN.phrase());
        }
        if (control.refundDays() == 0 && before.refundDays() > 0) {
            all.add(Sentence.REFUND_OPEN.phrase());
        }
        return all;
    }

    private Phrase shown(Control control) {
        return Sentence.SHOW
                .phrase()
                .with(
                        "evidence",
                        Lists.and(
                                control.evidence().stream().map(this::evidence).toList()));
    }

    private Phrase evidence(Evidence evidence) {
        return names.of("evidence", TermsText.code(evidence));
    }

    private Phrase inspection(Inspection inspection) {
        return names.of("inspection", TermsText.code(inspection));
    }

    private Phrase refund(RefundTrigger refund) {
        return names.of("refund", TermsText.code(refund));
    }
}
