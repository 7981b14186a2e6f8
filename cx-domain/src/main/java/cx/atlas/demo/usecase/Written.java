package cx.atlas.demo.usecase;

import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The demo is one transaction, and screens' queries see only what has been written down in it. */
final class Written {

    private Written() {}

    static void down() {
        TransactionAspectSupport.currentTransactionStatus().flush();
    }
}
