package dev.aftercart.benchmarks.policy;

// spotless:off
/** Written by {@link HandWrittenSource}: category and reason first, then what is still open. */
@SuppressWarnings("UnusedVariable") // some categories leave nothing to ask
final class NestedSwitch {

    private NestedSwitch() {}

    static int facet0(NeutralRequest r) {
        return switch (r.getCategory()) {
            case 0, 1, 2 -> category0(r);
            case 3, 4, 5 -> category3(r);
            case 6, 7 -> category6(r);
            case 8, 9 -> category8(r);
            case 10, 12 -> category10(r);
            case 11, 13 -> category11(r);
            case 14, 15 -> category14(r);
            case 16, 17, 20 -> category16(r);
            case 18 -> category18(r);
            case 19 -> category19(r);
            case 21 -> category21(r);
            case 22 -> category22(r);
            case 23 -> category23(r);
            default -> throw new IllegalArgumentException(r.toString());
        };
    }

    private static int category0(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 2 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getRegion() == 3 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 7) return 8;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (r.getCondition() == 2 && ((0xc >> r.getTier()) & 1) != 0 && r.getDays() <= 30) return 48;
                if (((0xc >> r.getCondition()) & 1) != 0) return 49;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 1 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (r.getCondition() == 2 && ((0xc >> r.getTier()) & 1) != 0 && r.getDays() <= 30) return 48;
                if (((0xc >> r.getCondition()) & 1) != 0) return 49;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                if (r.getDays() >= 31 && r.getDays() <= 45) return 55;
                return 56;
            }
            case 3 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 365) return 4;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (r.getCondition() == 2 && ((0xc >> r.getTier()) & 1) != 0 && r.getDays() <= 30) return 48;
                if (((0xc >> r.getCondition()) & 1) != 0) return 49;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 4 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 2 && r.getDays() >= 31 && r.getDays() <= 730) return 11;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getTier() == 3 && r.getDays() <= 365) return 20;
                if (r.getDays() <= 180) return 21;
                return 22;
            }
            case 5 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getDays() <= 7) return 15;
                if (r.getDays() >= 8 && r.getDays() <= 30 && r.getPrice() >= 50000) return 16;
                if (((0xc >> r.getTier()) & 1) != 0 && r.getDays() >= 8 && r.getDays() <= 60) return 17;
                return 18;
            }
            case 6 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 60) return 14;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (r.getCondition() == 2 && ((0xc >> r.getTier()) & 1) != 0 && r.getDays() <= 30) return 48;
                if (((0xc >> r.getCondition()) & 1) != 0) return 49;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 7 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (r.getCondition() == 2 && ((0xc >> r.getTier()) & 1) != 0 && r.getDays() <= 30) return 48;
                if (((0xc >> r.getCondition()) & 1) != 0) return 49;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category3(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 2 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getRegion() == 3 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 7) return 8;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0xc >> r.getCondition()) & 1) != 0) return 49;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 1 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0xc >> r.getCondition()) & 1) != 0) return 49;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                if (r.getDays() >= 31 && r.getDays() <= 45) return 55;
                return 56;
            }
            case 3 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 365) return 4;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0xc >> r.getCondition()) & 1) != 0) return 49;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 4 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 2 && r.getDays() >= 31 && r.getDays() <= 730) return 11;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getTier() == 3 && r.getDays() <= 365) return 20;
                if (r.getDays() <= 180) return 21;
                return 22;
            }
            case 5 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getDays() <= 7) return 15;
                if (r.getDays() >= 8 && r.getDays() <= 30 && r.getPrice() >= 50000) return 16;
                if (((0xc >> r.getTier()) & 1) != 0 && r.getDays() >= 8 && r.getDays() <= 60) return 17;
                return 18;
            }
            case 6 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 60) return 14;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0xc >> r.getCondition()) & 1) != 0) return 49;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 7 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0xc >> r.getCondition()) & 1) != 0) return 49;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category6(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 2 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getRegion() == 3 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 7) return 8;
                if (((0x1c >> r.getCondition()) & 1) != 0) return 23;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 24;
                return 25;
            }
            case 1 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (((0x1c >> r.getCondition()) & 1) != 0) return 23;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 24;
                return 25;
            }
            case 3 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 365) return 4;
                if (((0x1c >> r.getCondition()) & 1) != 0) return 23;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 24;
                return 25;
            }
            case 4 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 2 && r.getDays() >= 31 && r.getDays() <= 730) return 11;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getTier() == 3 && r.getDays() <= 365) return 20;
                if (r.getDays() <= 180) return 21;
                return 22;
            }
            case 5 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getDays() <= 7) return 15;
                if (r.getDays() >= 8 && r.getDays() <= 30 && r.getPrice() >= 50000) return 16;
                if (((0xc >> r.getTier()) & 1) != 0 && r.getDays() >= 8 && r.getDays() <= 60) return 17;
                return 18;
            }
            case 6 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 60) return 14;
                if (((0x1c >> r.getCondition()) & 1) != 0) return 23;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 24;
                return 25;
            }
            case 7 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (((0x1c >> r.getCondition()) & 1) != 0) return 23;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 24;
                return 25;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category8(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 2 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getRegion() == 3 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 7) return 8;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getPrice() >= 150000) return 40;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 30) return 41;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 1 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getPrice() >= 150000) return 40;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 30) return 41;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                if (r.getDays() >= 31 && r.getDays() <= 45) return 55;
                return 56;
            }
            case 3 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 365) return 4;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getPrice() >= 150000) return 40;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 30) return 41;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 4 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 2 && r.getDays() >= 31 && r.getDays() <= 730) return 11;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getTier() == 3 && r.getDays() <= 365) return 20;
                if (r.getDays() <= 180) return 21;
                return 22;
            }
            case 5 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getDays() <= 7) return 15;
                if (r.getDays() >= 8 && r.getDays() <= 30 && r.getPrice() >= 50000) return 16;
                if (((0xc >> r.getTier()) & 1) != 0 && r.getDays() >= 8 && r.getDays() <= 60) return 17;
                return 18;
            }
            case 6 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 60) return 14;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getPrice() >= 150000) return 40;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 30) return 41;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 7 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getPrice() >= 150000) return 40;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 30) return 41;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category10(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 2 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getRegion() == 3 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 7) return 8;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 33;
                if (r.getCondition() == 1 && ((0xc >> r.getTier()) & 1) != 0 && r.getDays() <= 30) return 34;
                if (((0x6 >> r.getCondition()) & 1) != 0 && r.getDays() <= 14) return 35;
                return 36;
            }
            case 1 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 33;
                if (r.getCondition() == 1 && ((0xc >> r.getTier()) & 1) != 0 && r.getDays() <= 30) return 34;
                if (((0x6 >> r.getCondition()) & 1) != 0 && r.getDays() <= 14) return 35;
                return 36;
            }
            case 3 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 365) return 4;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 33;
                if (r.getCondition() == 1 && ((0xc >> r.getTier()) & 1) != 0 && r.getDays() <= 30) return 34;
                if (((0x6 >> r.getCondition()) & 1) != 0 && r.getDays() <= 14) return 35;
                return 36;
            }
            case 4 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 2 && r.getDays() >= 31 && r.getDays() <= 730) return 11;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 365) return 19;
                if (r.getTier() == 3 && r.getDays() <= 365) return 20;
                if (r.getDays() <= 180) return 21;
                return 22;
            }
            case 5 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getDays() <= 7) return 15;
                if (r.getDays() >= 8 && r.getDays() <= 30 && r.getPrice() >= 50000) return 16;
                if (((0xc >> r.getTier()) & 1) != 0 && r.getDays() >= 8 && r.getDays() <= 60) return 17;
                return 18;
            }
            case 6 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 60) return 14;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 33;
                if (r.getCondition() == 1 && ((0xc >> r.getTier()) & 1) != 0 && r.getDays() <= 30) return 34;
                if (((0x6 >> r.getCondition()) & 1) != 0 && r.getDays() <= 14) return 35;
                return 36;
            }
            case 7 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 33;
                if (r.getCondition() == 1 && ((0xc >> r.getTier()) & 1) != 0 && r.getDays() <= 30) return 34;
                if (((0x6 >> r.getCondition()) & 1) != 0 && r.getDays() <= 14) return 35;
                return 36;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category11(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 2 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getRegion() == 3 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 7) return 8;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 15 && r.getPrice() >= 100000) return 37;
                if (r.getDays() <= 30 && r.getPrice() <= 99999) return 38;
                return 39;
            }
            case 1 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 15 && r.getPrice() >= 100000) return 37;
                if (r.getDays() <= 30 && r.getPrice() <= 99999) return 38;
                return 39;
            }
            case 3 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 365) return 4;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 15 && r.getPrice() >= 100000) return 37;
                if (r.getDays() <= 30 && r.getPrice() <= 99999) return 38;
                return 39;
            }
            case 4 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 2 && r.getDays() >= 31 && r.getDays() <= 730) return 11;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 365) return 19;
                if (r.getTier() == 3 && r.getDays() <= 365) return 20;
                if (r.getDays() <= 180) return 21;
                return 22;
            }
            case 5 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getDays() <= 7) return 15;
                if (r.getDays() >= 8 && r.getDays() <= 30 && r.getPrice() >= 50000) return 16;
                if (((0xc >> r.getTier()) & 1) != 0 && r.getDays() >= 8 && r.getDays() <= 60) return 17;
                return 18;
            }
            case 6 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 60) return 14;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 15 && r.getPrice() >= 100000) return 37;
                if (r.getDays() <= 30 && r.getPrice() <= 99999) return 38;
                return 39;
            }
            case 7 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 15 && r.getPrice() >= 100000) return 37;
                if (r.getDays() <= 30 && r.getPrice() <= 99999) return 38;
                return 39;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category14(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 2 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getRegion() == 3 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 7) return 8;
                if (r.getCondition() == 0 && r.getDays() <= 14) return 28;
                return 29;
            }
            case 1 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getCondition() == 0 && r.getDays() <= 14) return 28;
                return 29;
            }
            case 3 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 365) return 4;
                if (r.getCondition() == 0 && r.getDays() <= 14) return 28;
                return 29;
            }
            case 4 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 2 && r.getDays() >= 31 && r.getDays() <= 730) return 11;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getTier() == 3 && r.getDays() <= 365) return 20;
                if (r.getDays() <= 180) return 21;
                return 22;
            }
            case 5 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getDays() <= 7) return 15;
                if (r.getDays() >= 8 && r.getDays() <= 30 && r.getPrice() >= 50000) return 16;
                if (((0xc >> r.getTier()) & 1) != 0 && r.getDays() >= 8 && r.getDays() <= 60) return 17;
                return 18;
            }
            case 6 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 60) return 14;
                if (r.getCondition() == 0 && r.getDays() <= 14) return 28;
                return 29;
            }
            case 7 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getCondition() == 0 && r.getDays() <= 14) return 28;
                return 29;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category16(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 2 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getRegion() == 3 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 7) return 8;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 1 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                if (r.getDays() >= 31 && r.getDays() <= 45) return 55;
                return 56;
            }
            case 3 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 365) return 4;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 4 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 2 && r.getDays() >= 31 && r.getDays() <= 730) return 11;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getTier() == 3 && r.getDays() <= 365) return 20;
                if (r.getDays() <= 180) return 21;
                return 22;
            }
            case 5 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getDays() <= 7) return 15;
                if (r.getDays() >= 8 && r.getDays() <= 30 && r.getPrice() >= 50000) return 16;
                if (((0xc >> r.getTier()) & 1) != 0 && r.getDays() >= 8 && r.getDays() <= 60) return 17;
                return 18;
            }
            case 6 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 60) return 14;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 7 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category18(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 2 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getRegion() == 3 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 7) return 8;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getChannel() == 2 && r.getDays() <= 7) return 44;
                if (((0x87 >> r.getRegion()) & 1) != 0 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 14) return 45;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 1 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getChannel() == 2 && r.getDays() <= 7) return 44;
                if (((0x87 >> r.getRegion()) & 1) != 0 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 14) return 45;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                if (r.getDays() >= 31 && r.getDays() <= 45) return 55;
                return 56;
            }
            case 3 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 365) return 4;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getChannel() == 2 && r.getDays() <= 7) return 44;
                if (((0x87 >> r.getRegion()) & 1) != 0 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 14) return 45;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 4 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 2 && r.getDays() >= 31 && r.getDays() <= 730) return 11;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getTier() == 3 && r.getDays() <= 365) return 20;
                if (r.getDays() <= 180) return 21;
                return 22;
            }
            case 5 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getDays() <= 7) return 15;
                if (r.getDays() >= 8 && r.getDays() <= 30 && r.getPrice() >= 50000) return 16;
                if (((0xc >> r.getTier()) & 1) != 0 && r.getDays() >= 8 && r.getDays() <= 60) return 17;
                return 18;
            }
            case 6 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 60) return 14;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getChannel() == 2 && r.getDays() <= 7) return 44;
                if (((0x87 >> r.getRegion()) & 1) != 0 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 14) return 45;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            case 7 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (r.getChannel() == 2 && r.getDays() <= 7) return 44;
                if (((0x87 >> r.getRegion()) & 1) != 0 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 14) return 45;
                if (r.getTier() == 0 && r.getReturns() >= 15 && r.getReturns() <= 30) return 46;
                if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 15 && r.getReturns() >= 10 && r.getReturns() <= 30) return 47;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getChannel() == 2 && r.getDays() <= 90) return 50;
                if (r.getTier() == 3 && r.getDays() <= 365) return 51;
                if (r.getTier() == 2 && r.getDays() <= 100) return 52;
                if (r.getTier() == 1 && r.getDays() <= 60) return 53;
                if (r.getDays() <= 30) return 54;
                return 56;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category19(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 2 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getRegion() == 3 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 7) return 8;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (((0x87 >> r.getRegion()) & 1) != 0 && r.getDays() <= 100) return 42;
                return 43;
            }
            case 1 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (((0x87 >> r.getRegion()) & 1) != 0 && r.getDays() <= 100) return 42;
                return 43;
            }
            case 3 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 365) return 4;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (((0x87 >> r.getRegion()) & 1) != 0 && r.getDays() <= 100) return 42;
                return 43;
            }
            case 4 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 2 && r.getDays() >= 31 && r.getDays() <= 730) return 11;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getTier() == 3 && r.getDays() <= 365) return 20;
                if (r.getDays() <= 180) return 21;
                return 22;
            }
            case 5 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getDays() <= 7) return 15;
                if (r.getDays() >= 8 && r.getDays() <= 30 && r.getPrice() >= 50000) return 16;
                if (((0xc >> r.getTier()) & 1) != 0 && r.getDays() >= 8 && r.getDays() <= 60) return 17;
                return 18;
            }
            case 6 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 60) return 14;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (((0x87 >> r.getRegion()) & 1) != 0 && r.getDays() <= 100) return 42;
                return 43;
            }
            case 7 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1 && r.getDays() <= 14) return 30;
                if (r.getFinalSale() == 1) return 31;
                if (r.getCondition() == 4) return 32;
                if (((0x87 >> r.getRegion()) & 1) != 0 && r.getDays() <= 100) return 42;
                return 43;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category21(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 2 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getRegion() == 3 && ((0x3 >> r.getCondition()) & 1) != 0 && r.getDays() <= 7) return 8;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 26;
                return 27;
            }
            case 1 -> {
                if (r.getReturns() >= 31) return 3;
                if (r.getRegion() == 0 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 5;
                if (r.getRegion() == 1 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 6;
                if (r.getRegion() == 2 && ((0x3 >> r.getCondition()) & 1) != 0 && ((0x3 >> r.getChannel()) & 1) != 0 && r.getDays() <= 14) return 7;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 26;
                return 27;
            }
            case 3 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 365) return 4;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 26;
                return 27;
            }
            case 4 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 2 && r.getDays() >= 31 && r.getDays() <= 730) return 11;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getTier() == 3 && r.getDays() <= 365) return 20;
                if (r.getDays() <= 180) return 21;
                return 22;
            }
            case 5 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getDays() <= 7) return 15;
                if (r.getDays() >= 8 && r.getDays() <= 30 && r.getPrice() >= 50000) return 16;
                if (((0xc >> r.getTier()) & 1) != 0 && r.getDays() >= 8 && r.getDays() <= 60) return 17;
                return 18;
            }
            case 6 -> {
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getDays() <= 60) return 14;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 26;
                return 27;
            }
            case 7 -> {
                if (((0x3 >> r.getRegion()) & 1) != 0 && r.getDays() <= 730) return 9;
                if (r.getRegion() == 2 && r.getDays() <= 30) return 10;
                if (r.getRegion() == 5 && r.getDays() <= 30) return 12;
                if (r.getRegion() == 6 && r.getDays() <= 2) return 13;
                if (r.getCondition() == 0 && r.getDays() <= 30) return 26;
                return 27;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category22(NeutralRequest r) {
        switch (r.getReason()) {
            case 0, 1, 2, 3, 7 -> {
                return 2;
            }
            case 4, 5, 6 -> {
                if (r.getDays() <= 3) return 1;
                return 2;
            }
            default -> throw new IllegalArgumentException(r.toString());
        }
    }

    private static int category23(NeutralRequest r) {
        return 0;
    }
}
// spotless:on
