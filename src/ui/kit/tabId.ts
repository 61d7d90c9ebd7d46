/** Id of a room's tab. */
export const tabId = (room: string): string => `tab-${room}`
