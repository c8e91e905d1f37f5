// Warnings about the builder's host if not every reader can open its address.

import { html, nothing, type TemplateResult } from 'lit';
import type { Site } from '../../src/embed/snippet/write-snippet.ts';
import type { Say } from './say.ts';

/** Who can open a host: this machine only, its network, everybody except pages on https, everybody. */
export type HostReach = 'machine' | 'network' | 'plain' | 'everybody';

const MACHINE = /^(localhost|127\..*|\[::1\]|.*\.localhost)$/;
/** Private addresses, names without a dot, and endings that no public name has. */
const NETWORK =
  /^(10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|169\.254\..*|\[f[cde].*|[^.]+|.*\.(local|lan|home|internal|intranet|corp))$/;

export function reachOf({ host: address }: Pick<Site, 'host'>): HostReach {
  const { protocol, hostname } = new URL(address);
  if (MACHINE.test(hostname)) return 'machine';
  if (NETWORK.test(hostname)) return 'network';
  return protocol === 'https:' ? 'everybody' : 'plain';
}

/** For a snippet. */
export function renderHost(site: Site, say: Say): TemplateResult | typeof nothing {
  const reach = reachOf(site);
  if (reach === 'everybody') return nothing;
  const { host } = new URL(site.host);
  return html`<p class="note" id="host">
    ${
      {
        machine: say(
          `${host} là máy của chính bạn: liên kết chỉ mở được trên máy này, đủ để thử.`,
          `${host} is your own machine: the link opens only here, which is enough to try it.`,
        ),
        network: say(
          `${host} là địa chỉ trong mạng nội bộ: người dân ở ngoài không mở được liên kết.`,
          `${host} is an address inside a network: people outside cannot open the link.`,
        ),
        plain: say(
          `${host} không có https: cổng chạy https sẽ để liên kết là liên kết, không nạp script từ đó.`,
          `${host} has no https: a portal on https leaves the link a link and loads no script from there.`,
        ),
      }[reach]
    }
  </p>`;
}

/** For a QR code on paper, which people open on their phones. */
export function renderPaperHost(site: Site, say: Say): TemplateResult | typeof nothing {
  const reach = reachOf(site);
  if (reach === 'everybody' || reach === 'plain') return nothing;
  const { host } = new URL(site.host);
  return html`<p class="warn" id="poster-host">
    <b>! ${say('Đừng treo áp phích này.', 'Do not put this poster up.')}</b>
    ${
      reach === 'machine'
        ? say(
            `Mã QR dẫn tới ${host}, là máy của chính bạn: điện thoại của người dân không mở được.`,
            `The code leads to ${host}, your own machine, which people’s telephones cannot open.`,
          )
        : say(
            `Mã QR dẫn tới ${host}, địa chỉ trong mạng nội bộ: điện thoại của người dân không mở được.`,
            `The code leads to ${host}, an address inside a network, which people’s telephones cannot open.`,
          )
    }
    ${say('Hãy mở trang tạo mã trên máy chủ công khai rồi in.', 'Open the builder on its public host and print it there.')}
  </p>`;
}
