package cx.atlas.workspace.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start by configuration that cannot be; the message is a sentence for the operator. */
class BootstrapRefused extends RuntimeException {

    BootstrapRefused(String sentence) {
        super(sentence);
    }

    /** Tells the sentence and nothing else, instead of a stack. */
    static class Analyzer extends AbstractFailureAnalyzer<BootstrapRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable root, BootstrapRefused refused) {
            return new FailureAnalysis(
                    refused.getMessage(), "Nothing was opened. Correct the setting and start again.", refused);
        }
    }
}
