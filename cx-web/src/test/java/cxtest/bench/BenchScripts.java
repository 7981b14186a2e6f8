package cxtest.bench;

/** What the bench asks of the browser. */
final class BenchScripts {

    private BenchScripts() {}

    /** Notes when the scripts run, the first cell, where there are cells, can take the focus, and that is painted. */
    static final String USABLE = """
            const look = () => {
              const map = document.getElementById("map")
              if (document.documentElement?.dataset.ready && (!map || map.querySelector("[tabindex='0']"))) {
                const painted = new MessageChannel()
                painted.port1.onmessage = () => { window.usable = performance.now() }
                painted.port2.postMessage(0)
              } else requestAnimationFrame(look)
            }
            look()
            """;

    /** Notes how long each key takes until its effect is painted. */
    static final String WATCH = """
            () => {
              window.keys = []
              addEventListener("keydown", event => {
                const from = event.timeStamp
                requestAnimationFrame(() => { const to = new MessageChannel()
                  to.port1.onmessage = () => window.keys.push(performance.now() - from)
                  to.port2.postMessage(0) })
              }, { capture: true })
            }
            """;

    /** How long the frames last while the map is scrolled. */
    static final String SCROLL = """
            side => new Promise(done => {
              const frame = document.querySelector(".map-scroll")
              const lasted = []
              let last, n = 0
              frame[side] = 0
              const step = now => {
                if (last) lasted.push(now - last)
                last = now
                frame[side] += 60
                if (n++ < 120) requestAnimationFrame(step)
                else { frame[side] = 0; done(lasted) }
              }
              requestAnimationFrame(step)
            })
            """;
}
