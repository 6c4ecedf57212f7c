package dev.aftercart.store;

class InMemoryOrderStoreTest extends OrderStoreContract {

    @Override
    OrderStore newStore() {
        return OrderStore.inMemory();
    }
}
