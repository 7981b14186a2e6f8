package cx.atlas.workspace.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords, without ever locking an account.
 *
 * <p>Every try costs the address from which it comes, and the pair of account and address. A right password is given back, so
 * that an office behind one address can sign in on Monday morning. Once an account has been tried too often from anywhere, each
 * address has only a few tries left for it; but an address that is new to the account always has some, so that its owner gets
 * in with the right password while others guess. Limits are kept per node, in bounded memory.
 */
@Component
class SignInThrottle {

    static final int PER_ADDRESS = 30;
    static final int PER_PAIR = 10;
    static final int PER_ACCOUNT = 50;
    /** What a try costs the pair while the account is being guessed at. */
    static final int UNDER_ATTACK = 4;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 50_000;

    private final LoadingCache<String, Bucket> addresses = buckets(PER_ADDRESS);
    private final LoadingCache<String, Bucket> accounts = buckets(PER_ACCOUNT);
    private final LoadingCache<Pair, Bucket> pairs = buckets(PER_PAIR);

    private record Pair(String account, String address) {}

    /** A try that was let through; to be given back if it turns out right. */
    static final class Try {

        private final Bucket address;
        private final Bucket pair;
        private final Bucket account;
        private final int cost;

        private Try(Bucket address, Bucket pair, Bucket account, int cost) {
            this.address = address;
            this.pair = pair;
            this.account = account;
            this.cost = cost;
        }

        void giveBack() {
            address.addTokens(1);
            pair.addTokens(cost);
            if (cost == 1) {
                account.addTokens(1);
            }
        }
    }

    /** @throws Unavailable where there were too many tries */
    Try take(String account, String address) {
        var byAddress = addresses.get(address);
        require(byAddress, 1);
        var byAccount = accounts.get(account);
        var cost = byAccount.tryConsume(1) ? 1 : UNDER_ATTACK;
        var byPair = pairs.get(new Pair(account, address));
        require(byPair, cost);
        return new Try(byAddress, byPair, byAccount, cost);
    }

    /** For secrets that belong to no account, such as the set-up code. */
    void takeAnonymously(String address) {
        require(addresses.get(address), 1);
    }

    private static void require(Bucket bucket, int cost) {
        var probe = bucket.tryConsumeAndReturnRemaining(cost);
        if (!probe.isConsumed()) {
            throw Unavailable.tooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static <K> LoadingCache<K, Bucket> buckets(int capacity) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, WINDOW))
                        .build());
    }
}
