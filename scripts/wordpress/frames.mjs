// What readers see of the frames that WordPress makes of addresses.

/** WordPress gives a frame no less and no more. */
const between = (height) => Math.min(Math.max(height, 200), 1000);

/** Runs in the page: a frame, and whether the quotation for readers without script is still seen beside it. */
const seen = (frame) => ({
  sandbox: frame.getAttribute('sandbox'),
  width: frame.clientWidth,
  height: frame.clientHeight,
  isShown: !frame.style.clip,
  isQuoted: [...frame.parentElement.querySelectorAll('blockquote')].some(
    (quotation) => quotation.getBoundingClientRect().height > 0,
  ),
});

/** Runs in the frame. */
const within = () => ({
  content: Math.ceil(document.body.getBoundingClientRect().height),
  isDrawn: [...document.body.children].some(({ shadowRoot }) => shadowRoot?.querySelector('.root')),
});

/** The frames of a page that somebody scrolls through, each when it is as it should be or time is up. */
export async function framesOf(page) {
  const frames = [];
  for (const handle of await page.$$('iframe')) {
    await handle.scrollIntoView();
    const inner = await handle.contentFrame();
    const look = async () => {
      const frame = { ...(await handle.evaluate(seen)), ...(await inner.evaluate(within).catch(() => ({}))) };
      const fits = frame.height === between(frame.content) && frame.width <= page.viewport().width;
      return {
        ...frame,
        isGood: frame.sandbox === 'allow-scripts' && frame.isShown && !frame.isQuoted && frame.isDrawn && fits,
      };
    };
    const end = Date.now() + 10_000;
    let frame = await look();
    while (!frame.isGood && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      frame = await look();
    }
    frames.push(frame);
  }
  return frames;
}
