package dev.aftercart.couriers.contract;

/**
 * A courier that a test plays: it answers as the courier would and keeps what was booked. Calls come from several threads, one
 * after the other.
 */
public interface PlayedCourier {

    /**
     * Answers a call, and does what it asks for.
     *
     * @param call what was asked
     * @return the answer
     */
    CourierAnswers.Answer answer(Call call);

    /**
     * How many bookings it has, cancelled ones too.
     *
     * @return the number
     */
    int bookings();

    /**
     * A call as it came.
     *
     * @param method such as {@code POST}
     * @param target path and query
     * @param body the body as text; empty when there is none
     */
    record Call(String method, String target, String body) {}
}
