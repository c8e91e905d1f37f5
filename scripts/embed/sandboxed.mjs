// Uses every widget in a frame as WordPress makes it: scripts and nothing else are allowed, no forms, no origin, no windows, no downloads.

/** Runs in a frame: finds what is in the shadow root of its widget. */
const IN_FRAME = (frame, run, ...given) =>
  frame.evaluate(
    (source, ...args) => {
      const root = document.querySelector(
        'tenmien-banner,tenmien-eligibility,tenmien-availability,tenmien-progress',
      )?.shadowRoot;
      return (
        root &&
        Function(
          'root',
          ...args.map((_, at) => `given${at}`),
          `return (${source})(root${args.map((_, at) => `, given${at}`).join('')})`,
        )(root, ...args)
      );
    },
    run.toString(),
    ...given,
  );

const textOf = (frame) => IN_FRAME(frame, (root) => root.textContent.replace(/\s+/g, ' '));

async function until(isSo) {
  for (let tries = 0; tries < 60; tries++) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Presses a button, or chooses an answer, by its words; with the mouse, as a reader does. */
async function press(frame, words) {
  const found = await frame.evaluateHandle((text) => {
    const root = document.querySelector(
      'tenmien-banner,tenmien-eligibility,tenmien-availability,tenmien-progress',
    ).shadowRoot;
    return [...root.querySelectorAll('button, label')].find((one) =>
      one.textContent.replace(/\s+/g, ' ').trim().startsWith(text),
    );
  }, words);
  const element = found.asElement();
  if (!element) throw new Error(`no “${words}” in ${await textOf(frame)}`);
  await element.scrollIntoView();
  await element.click();
}

/** Widget → its province, and what is done in it with what has to be read then. */
const USES = {
  banner: {
    province: 'hue',
    steps: [[(frame) => press(frame, 'Chi tiết'), /Bạn được gì/]],
  },
  eligibility: {
    province: 'hue',
    steps: [
      [(frame) => press(frame, 'Tiếp tục'), /Hãy chọn/],
      [
        async (frame) => {
          await press(frame, 'Hợp tác xã');
          await press(frame, 'Tiếp tục');
        },
        /Hợp tác xã của bạn được/,
      ],
    ],
  },
  availability: {
    province: 'hue',
    steps: [
      [
        async (frame, page) => {
          await (
            await frame.evaluateHandle(() =>
              document.querySelector('tenmien-availability').shadowRoot.querySelector('input'),
            )
          ).click();
          await page.keyboard.type('dao');
          await page.keyboard.press('Enter');
        },
        /dao\.id\.vn/,
      ],
      [
        async (frame, page) => {
          await page.keyboard.press('x');
          await press(frame, 'Xem tên này');
        },
        /daox\.id\.vn/,
      ],
    ],
  },
  progress: {
    province: 'thai-nguyen',
    steps: [
      [(frame) => press(frame, 'Xem bảng số liệu'), /Ẩn bảng số liệu/],
      [(frame) => press(frame, 'Tải CSV'), /không cho lưu tệp/],
    ],
  },
};

/** Name → page; served by the portal beside the cases. */
export const sandboxedPages = (host) =>
  Object.fromEntries(
    Object.entries(USES).map(([widget, { province }]) => [
      `sandboxed, ${widget}`,
      {
        html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang thử</title><script src="/probe.js"></script></head>
<body><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${host}/f/${widget}/vi/${province}#?secret=aB3" width="600" height="900" title="…"></iframe></body></html>`,
      },
    ]),
  );

/** @returns what is not as it should be */
export async function useSandboxed(browser, portal) {
  const problems = [];
  for (const [widget, { steps }] of Object.entries(USES)) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(`sandboxed ${widget}: ${error.message}`));
    await page.goto(`${portal}/case/${encodeURIComponent(`sandboxed, ${widget}`)}`, { waitUntil: 'networkidle0' });
    const frame = page.frames().find((one) => one.url().includes('/f/'));
    try {
      if (!(await until(() => IN_FRAME(frame, (root) => !!root.querySelector('.card'))))) throw new Error('no widget');
      for (const [use, expected] of steps) {
        await use(frame, page);
        if (!(await until(async () => expected.test(await textOf(frame)))))
          throw new Error(`${expected} is not read after a step: ${await textOf(frame)}`);
      }
    } catch (error) {
      problems.push(`sandboxed ${widget}: ${error.message}`);
    }
    await page.close();
  }
  return problems;
}
