// Finds the browsers and servers that tests need. They are Debian packages; as root, missing packages are installed.

import { existsSync } from 'node:fs';
import { install, mayInstall } from './debian.ts';
import { browsers } from '../lib/browsers.ts';

const BROWSERS = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-core'];
const SERVERS: Readonly<Record<string, string>> = {
  bind9: '/usr/sbin/named',
  unbound: '/usr/sbin/unbound',
  dnsdist: '/usr/bin/dnsdist',
  openssl: '/usr/bin/openssl',
  'redis-server': '/usr/bin/redis-server',
  'nginx-light': '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  'mariadb-server-core': '/usr/sbin/mariadbd',
  'php-cli': '/usr/bin/php',
  wordpress: '/usr/share/wordpress/index.php',
  'libreoffice-calc-nogui': '/usr/bin/soffice',
  orca: '/usr/bin/orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  xdotool: '/usr/bin/xdotool',
  'wordpress-theme-twentytwentythree': '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css',
};
/** WordPress depends on PHP in a web server. In this order apt does not install Apache or FPM, which are services. */
const WITHOUT_APACHE = existsSync('/usr/sbin/apache2') ? [] : ['php-cgi', 'php', 'apache2-bin-'];

/** Finds the browsers. On Debian as root, installs the missing ones; elsewhere one line names them. */
export function findBrowsers(): ReturnType<typeof browsers> {
  const found = browsers();
  if (Object.keys(found).length === 3) return found;
  if (mayInstall()) {
    install('browsers', BROWSERS);
    return browsers();
  }
  const missing = (['chromium', 'firefox', 'webkit'] as const).filter((engine) => !found[engine]);
  console.log(
    `Not found: ${missing.join(', ')}. To test in them, install: ${BROWSERS.join(' ')} (Debian), or Chrome and Firefox.`,
  );
  return found;
}

/** Finds the real servers. @returns whether a package would start something at the next boot; undefined if none was installed */
export function findServers(): boolean | undefined {
  const missing = Object.keys(SERVERS).filter((name) => !existsSync(SERVERS[name]!));
  if (!missing.length || !mayInstall()) return undefined;
  const left = install('servers', [...missing, ...(missing.includes('wordpress') ? WITHOUT_APACHE : [])]);
  if (left.length) console.log(`✗ left to be started by this machine: ${left.join(' ')}`);
  return left.length > 0;
}
