package nl.gestand.events.store;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The position of the last event that the running transaction has appended. */
final class Appended implements TransactionSynchronization {

    private long position;

    private Appended() {}

    static void at(long position) {
        Appended appended = (Appended) TransactionSynchronizationManager.getResource(Appended.class);
        if (appended == null) {
            appended = new Appended();
            TransactionSynchronizationManager.bindResource(Appended.class, appended);
            TransactionSynchronizationManager.registerSynchronization(appended);
        }
        appended.position = position;
    }

    /** 0 where it has appended none. */
    static long last() {
        Appended appended = (Appended) TransactionSynchronizationManager.getResource(Appended.class);
        return appended == null ? 0 : appended.position;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(Appended.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(Appended.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Appended.class);
    }
}
