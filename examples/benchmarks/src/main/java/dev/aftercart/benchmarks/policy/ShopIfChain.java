package dev.aftercart.benchmarks.policy;

// spotless:off
/** Written by {@link HandWrittenSource}: the rules as ifs, in their order. */
final class ShopIfChain {

    private ShopIfChain() {}

    static int facet0(NeutralRequest r) {
        if (r.getCategory() == 23) return 0;
        if (r.getCategory() == 22 && ((0x70 >> r.getReason()) & 1) != 0 && r.getDays() <= 3) return 1;
        if (r.getCategory() == 22) return 2;
        if (((0x7 >> r.getReason()) & 1) != 0 && r.getReturns() >= 40) return 3;
        if (r.getReason() == 6) return 4;
        if (r.getReason() == 5 && r.getPrice() >= 50000) return 5;
        if (r.getReason() == 5) return 6;
        if (r.getReason() == 4 && r.getDays() >= 180) return 7;
        if (((0x90 >> r.getReason()) & 1) != 0) return 8;
        if (((0xc0 >> r.getCategory()) & 1) != 0 && ((0x1e >> r.getCondition()) & 1) != 0) return 9;
        if (r.getCategory() == 21 && ((0x1e >> r.getCondition()) & 1) != 0) return 10;
        if (((0xc000 >> r.getCategory()) & 1) != 0 && ((0x1e >> r.getCondition()) & 1) != 0) return 11;
        if (((0x3 >> r.getCondition()) & 1) != 0 && r.getTier() == 3 && r.getFinalSale() == 1) return 12;
        if (r.getFinalSale() == 1) return 13;
        if (r.getCondition() == 4) return 14;
        if (((0x300 >> r.getCategory()) & 1) != 0 && r.getPrice() >= 150000) return 15;
        if (r.getTier() == 0 && r.getReturns() >= 20) return 16;
        if (((0x7 >> r.getCategory()) & 1) != 0 && r.getCondition() == 2 && ((0xc >> r.getTier()) & 1) != 0) return 17;
        if (r.getCondition() == 3) return 18;
        return 19;
    }

    static int facet1(NeutralRequest r) {
        if (r.getReason() == 3) return 0;
        if (((0x3c00 >> r.getCategory()) & 1) != 0 && r.getReason() == 4) return 1;
        if (((0x90 >> r.getReason()) & 1) != 0) return 2;
        if (r.getReason() == 5 && ((0xc >> r.getTier()) & 1) != 0) return 3;
        if (((0x60 >> r.getReason()) & 1) != 0) return 4;
        if (((0x1400 >> r.getCategory()) & 1) != 0 && ((0xc >> r.getTier()) & 1) != 0) return 5;
        if (((0x1400 >> r.getCategory()) & 1) != 0) return 6;
        if (((0x2800 >> r.getCategory()) & 1) != 0 && r.getPrice() >= 100000) return 7;
        if (r.getCategory() == 19 && ((0x87 >> r.getRegion()) & 1) != 0) return 8;
        if (r.getCategory() == 18) return 9;
        if (r.getChannel() == 2) return 10;
        if (r.getTier() == 3) return 11;
        if (r.getTier() == 2) return 12;
        if (r.getTier() == 1) return 13;
        return 14;
    }

    static int facet2(NeutralRequest r) {
        if (((0xf8 >> r.getReason()) & 1) != 0) return 0;
        if (r.getChannel() == 2) return 1;
        if (((0xc >> r.getTier()) & 1) != 0) return 2;
        if (((0x3c00 >> r.getCategory()) & 1) != 0 && ((0x6 >> r.getCondition()) & 1) != 0) return 3;
        if (((0xc0000 >> r.getCategory()) & 1) != 0) return 4;
        if (r.getPrice() >= 20000) return 5;
        if (r.getReturns() >= 10) return 6;
        if (((0x18 >> r.getRegion()) & 1) != 0) return 7;
        return 8;
    }

    static int facet3(NeutralRequest r) {
        if (r.getReason() == 4 && r.getPrice() >= 100000) return 0;
        if (((0xb0 >> r.getReason()) & 1) != 0) return 1;
        if (((0x42 >> r.getReason()) & 1) != 0) return 2;
        if (((0x3 >> r.getTier()) & 1) != 0 && r.getDays() >= 31) return 3;
        return 4;
    }

    static int facet4(NeutralRequest r) {
        if (((0xc0000 >> r.getCategory()) & 1) != 0) return 0;
        if (r.getTier() == 3) return 1;
        if (r.getChannel() == 2) return 2;
        if (((0x60 >> r.getRegion()) & 1) != 0) return 3;
        return 4;
    }

    static int facet5(NeutralRequest r) {
        if (r.getTier() == 3 && r.getPrice() <= 49999) return 0;
        if (r.getPrice() >= 150000) return 1;
        if (((0x3e00 >> r.getCategory()) & 1) != 0) return 2;
        if (r.getReturns() >= 15) return 3;
        return 4;
    }
}
// spotless:on
