// npm "./gateway": the RDAP service as one Fetch handler, for servers other than `tenmien-gateway`, edges too: nothing here needs Node.

export { readSettings, SettingError, type Settings } from './gateway/config.ts';
export { gatewayFrom } from './gateway/from-settings.ts';
export { createGateway, type Gateway, type GatewaySettings } from './gateway/gateway.ts';
export { createLog, silent, type Log } from './gateway/log.ts';
export type { Platform } from './gateway/platform.ts';
export type { Source } from './gateway/sources/source.ts';
