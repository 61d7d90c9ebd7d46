/** As much of it as firefox.ts uses; the package brings no types. */
declare module 'ws' {
  export default class WebSocket {
    constructor(address: string)
    once(event: 'open' | 'error', listener: (what?: unknown) => void): void
    on(event: 'message', listener: (data: unknown) => void): void
    send(text: string): void
    close(): void
  }
}
