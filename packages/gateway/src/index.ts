// npm ".": the RDAP service as one Fetch handler, for servers other than `tenmien-gateway`, edges too: nothing here needs Node.

export { readSettings, SettingError, type Settings } from './config.ts';
export { gatewayFrom } from './from-settings.ts';
export { createGateway, type Gateway, type GatewaySettings } from './gateway.ts';
export { createLog, silent, type Log } from './log.ts';
export type { Platform } from './platform.ts';
export type { NameSource } from './sources/source.ts';
