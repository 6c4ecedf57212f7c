package dev.aftercart.courier;

/**
 * A courier that can be told what to do with a parcel that it could not deliver. A courier that cannot does not implement this.
 *
 * <p>Implementations are thread-safe, call nothing but their courier, and let no exception escape. The contract kit
 * {@code aftercart-courier-contract} checks that.
 */
public interface DeliveryInstructions {

    /**
     * Tells the courier what to do. The same instruction given twice is one instruction, so there is no key; yet it is sent
     * once, and where no answer came, the outcome says that it may have arrived.
     *
     * @param instruction what to do with which parcel
     * @return the courier's receipt, or why there is none
     */
    BookingOutcome<Acknowledgement> instruct(DeliveryInstruction instruction);
}
