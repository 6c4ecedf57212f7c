package dev.aftercart.returns.page;

import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;

/** One online return policy in the form of Google's Merchant API. */
final class GooglePolicy {

    private static final Map<String, String> METHODS =
            Map.of("ReturnByMail", "BY_MAIL", "ReturnAtKiosk", "AT_A_KIOSK", "ReturnInStore", "IN_STORE");

    /** A hundredth of a percent in millionths of a percent. */
    private static final int MICRO = 10_000;

    private final Consumer<String> losses;

    GooglePolicy(Consumer<String> losses) {
        this.losses = losses;
    }

    Map<String, Object> of(String label, Storefront storefront, Offer offer, Map<Season, Offer> seasons) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("label", label);
        form.put("countries", List.of(storefront.country()));
        form.put("returnPolicyUri", storefront.page().toString());
        boolean defective = offer.outcome() == Outcome.NO && offer.faulty() != Outcome.NO;
        boolean none = offer.outcome() == Outcome.NO && !defective;
        form.put("policy", none ? Map.of("type", "NO_RETURNS") : policy(offer.length()));
        if (defective) {
            form.put("acceptDefectiveOnly", true);
        }
        if (!none) {
            details(form, offer, defective);
            List<Object> overrides = new ArrayList<>();
            seasons.forEach((season, then) -> override(season, then, offer).ifPresent(overrides::add));
            if (!overrides.isEmpty()) {
                form.put("seasonalOverrides", overrides);
            }
        }
        return form;
    }

    private Map<String, Object> policy(Length length) {
        Map<String, Object> policy = new LinkedHashMap<>();
        if (length.days() == Length.ENDLESS) {
            policy.put("type", "LIFETIME_RETURNS");
            return policy;
        }
        if (length.until() != null) {
            losses.accept("outside of seasons a fixed day cannot be stated; no days are");
        }
        policy.put("type", "NUMBER_OF_DAYS_AFTER_DELIVERY");
        policy.put("days", length.days());
        return policy;
    }

    private void details(Map<String, Object> form, Offer offer, boolean defective) {
        form.put("itemConditions", conditions(offer));
        methods(form, offer.methods());
        shipping(form, defective ? offer.faultFees().list() : offer.fees().list());
        if (offer.methods().offers(ReturnMethod.LABEL_DROP_OFF)) {
            form.put("returnLabelSource", "DOWNLOAD_AND_PRINT");
        } else if (offer.methods().equals(Choice.of(ReturnMethod.OWN_CARRIER))) {
            form.put("returnLabelSource", "CUSTOMER_RESPONSIBILITY");
        }
        resolutions(form, offer.resolutions());
        control(form, offer.control());
        if (!defective && offer.faulty() != Outcome.NO && !offer.faultFees().equals(offer.fees())) {
            losses.accept("the fees for faulty goods differ, and are not stated");
        }
    }

    private List<String> conditions(Offer offer) {
        List<String> named = new ArrayList<>(List.of("NEW"));
        if (offer.conditions().contains("UsedCondition")) {
            named.add("USED");
        }
        return named;
    }

    private void methods(Map<String, Object> form, Choice<ReturnMethod> methods) {
        List<String> named = new ArrayList<>();
        for (ReturnMethod method : methods.list()) {
            String name = METHODS.get(SchemaNode.METHODS.getOrDefault(method, ""));
            if (name == null) {
                losses.accept("the method " + method.code() + " is not stated");
            } else if (!named.contains(name)) {
                named.add(name);
            }
        }
        if (!named.isEmpty()) {
            form.put("returnMethods", named);
        }
    }

    private void shipping(Map<String, Object> form, List<Fee> fees) {
        for (Fee fee : fees) {
            switch (fee.kind()) {
                case RETURN_SHIPPING -> form.put("returnShippingFee", shipping(fee));
                case RESTOCKING -> restocking(fee).ifPresent(stated -> form.put("restockingFee", stated));
                case HANDLING, LATE, VALUE_LOSS, ORIGINAL_SHIPPING, PAYMENT ->
                    losses.accept("the fee for " + TermsText.code(fee.kind()) + " is not stated");
            }
            if (fee.per() != Fee.Per.RETURN) {
                losses.accept("that the fee for " + TermsText.code(fee.kind()) + " is for each "
                        + TermsText.code(fee.per()) + " is not stated");
            }
        }
    }

    private Map<String, Object> shipping(Fee fee) {
        Map<String, Object> stated = new LinkedHashMap<>();
        if (fee.charge() instanceof Charge.Flat flat) {
            stated.put("type", "FIXED");
            stated.put("fixedFee", price(flat.amount()));
            return stated;
        }
        if (fee.charge() instanceof Charge.Share) {
            losses.accept("a share of the price for the way back is stated as the actual cost");
        } else if (fee.charge() instanceof Charge.UpTo) {
            losses.accept("the limit of what the way back costs is not stated");
        }
        stated.put("type", "CUSTOMER_PAYING_ACTUAL_FEE");
        return stated;
    }

    private Optional<Map<String, Object>> restocking(Fee fee) {
        if (fee.charge() instanceof Charge.Flat flat) {
            return Optional.of(Map.of("fixedFee", price(flat.amount())));
        }
        if (fee.charge() instanceof Charge.Share share) {
            if (share.least() != null || share.most() != null) {
                losses.accept("the least or the most of the restocking fee is not stated");
            }
            return Optional.of(Map.of("microPercent", share.basisPoints() * MICRO));
        }
        losses.accept("how much the restocking fee is, is not stated");
        return Optional.empty();
    }

    private void resolutions(Map<String, Object> form, Choice<Resolution> resolutions) {
        boolean exchange = resolutions.offers(Resolution.EXCHANGE)
                || resolutions.offers(Resolution.EXCHANGE_OTHER)
                || resolutions.offers(Resolution.ADVANCE_EXCHANGE);
        form.put("acceptExchange", exchange);
        if (!resolutions.offers(Resolution.REFUND)) {
            losses.accept("that the money is not given back as it was paid is not stated");
        }
        if (resolutions.offers(Resolution.STORE_CREDIT) || resolutions.offers(Resolution.GIFT_CARD)) {
            losses.accept("credit in place of money is not stated");
        }
    }

    private void control(Map<String, Object> form, Control control) {
        if (control.refundDays() > 0) {
            form.put("processRefundDays", control.refundDays());
        }
        if (control.sendBack() != null) {
            losses.accept("the days to send back are not stated");
        }
        if (control.arrival() != null) {
            losses.accept("the days until the goods have to arrive are not stated");
        }
        if (control.approval() == Control.Approval.MANUAL || !control.evidence().isEmpty()) {
            losses.accept("what the customer has to show, and that a person looks at it, is not stated");
        }
    }

    private Optional<Map<String, Object>> override(Season season, Offer then, Offer usual) {
        Length length = then.length();
        if (length.equals(usual.length()) || length.days() == Length.ENDLESS) {
            losses.accept("what changes in the season " + season.name() + " is not stated");
            return Optional.empty();
        }
        Map<String, Object> override = new LinkedHashMap<>();
        override.put("label", season.name());
        override.put("startDate", date(season.first()));
        override.put("endDate", date(season.last()));
        if (length.until() == null) {
            override.put("returnDays", length.days());
        } else {
            override.put("returnUntilDate", date(length.until()));
        }
        return Optional.of(override);
    }

    private static Map<String, Object> date(LocalDate day) {
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("year", day.getYear());
        date.put("month", day.getMonthValue());
        date.put("day", day.getDayOfMonth());
        return date;
    }

    private static Map<String, Object> price(Money money) {
        BigDecimal micros = money.getAmount().movePointRight(6);
        return price(
                micros.toBigIntegerExact().toString(), money.getCurrencyUnit().getCode());
    }

    private static Map<String, Object> price(String micros, String currency) {
        Map<String, Object> price = new LinkedHashMap<>();
        price.put("amountMicros", micros);
        price.put("currencyCode", currency);
        return price;
    }
}
