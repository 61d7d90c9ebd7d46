/** `<dawnline-view>`: an embedded Dawnline as an element of a page (assets/docs/embedders.md). It is never blank: a still picture
 *  stands until the frame is alive, with a sentence and a way there where it stays away. It is as high as the frame
 *  would like to be, and lets the frame rest while nobody sees it. */
import { withOpacity } from '../lib/colour.ts'
import { COLOURS } from '../lib/theme.ts'
import { connect, type EmbeddedDawnline } from './embed.ts'
import { frameAddress, pageAddress, pictureAddress, readAsked } from './viewAddress.ts'

/** By when a frame has answered on a slow machine too. */
const PATIENCE_MS = 30_000
const LOOK_EVERY_MS = 500
/** It is made so long before it scrolls into view. */
const AHEAD = '400px'
/** Of the file that ships beside the page. */
const BESIDE = /\/dawnline-view\.js$/
const OF_THE_FRAME = ['src', 'parts', 'link', 'picture', 'lang', 'units', 'height'] as const
const OF_THE_SCENE = ['preset', 'time'] as const

const WORDS = {
  en: {
    name: 'Dawnline: data centers in orbit, in real sunlight',
    nowhere: 'This view has no address: its attribute src names the folder where Dawnline is served.',
    silent: 'Dawnline at {host} does not answer here.',
    open: 'Open it there',
  },
  ko: {
    name: 'Dawnline: 실제 햇빛 속의 궤도 데이터 센터',
    nowhere: '이 뷰에는 주소가 없습니다. src 속성에 Dawnline이 있는 폴더를 적으십시오.',
    silent: '{host}의 Dawnline이 여기서 응답하지 않습니다.',
    open: '그곳에서 열기',
  },
} as const

const STYLE = `
:host { display: block; color-scheme: dark; }
:host([hidden]) { display: none; }
.box { position: relative; overflow: hidden; background: ${COLOURS.space}; color: ${COLOURS.text2}; font: 1rem/1.5 system-ui, sans-serif; }
.box:not([style]) { aspect-ratio: 16 / 9; }
iframe, img { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
img { object-fit: cover; transition: opacity 0.4s; pointer-events: none; }
.alive img { opacity: 0; }
iframe { opacity: 0; }
.alive iframe { opacity: 1; }
p { position: absolute; inset: auto 0 0; margin: 0; padding: 0.75rem 1rem; background: ${withOpacity(COLOURS.space, 0.85)}; }
p:empty, .alive p { display: none; }
a { color: inherit; }
@media (prefers-reduced-motion: reduce) { img { transition: none; } }
`

/** A program without a page may import this file: it only has no elements. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

export class DawnlineView extends Base {
  static readonly observedAttributes = [...OF_THE_FRAME, ...OF_THE_SCENE]
  readonly #box = document.createElement('div')
  readonly #sentence = document.createElement('p')
  #client: EmbeddedDawnline | null = null
  #near: IntersectionObserver | null = null
  #timers: ReturnType<typeof setInterval>[] = []
  #isAlive = false

  constructor() {
    super()
    const style = document.createElement('style')
    style.textContent = STYLE
    this.#box.className = 'box'
    this.#sentence.setAttribute('role', 'status')
    this.attachShadow({ mode: 'open' }).append(style, this.#box)
  }

  /** The frame's verbs and events; null until it has been made. */
  get dawnline(): EmbeddedDawnline | null {
    return this.#client
  }

  connectedCallback(): void {
    this.#begin()
  }

  disconnectedCallback(): void {
    this.#end()
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return
    if (this.#client && this.#isAlive && now !== null && name === 'preset')
      this.#ask(this.#client.setScenario(now))
    else if (this.#client && this.#isAlive && now !== null && name === 'time')
      this.#ask(this.#client.setTime(now))
    else {
      this.#end()
      this.#begin()
    }
  }

  get #words() {
    const language = this.lang || document.documentElement.lang
    return language.startsWith('ko') ? WORDS.ko : WORDS.en
  }

  /** What is refused is told to whoever listens; the frame shows what it showed. */
  #ask(answer: Promise<void>): void {
    answer.catch((error: Error) => this.dispatchEvent(new CustomEvent('error', { detail: error.message })))
  }

  #begin(): void {
    const asked = readAsked((name) => this.getAttribute(name))
    const page = pageAddress(
      asked.src,
      document.baseURI,
      BESIDE.test(import.meta.url) ? import.meta.url : null,
    )
    this.#box.replaceChildren(this.#sentence)
    this.#setHeight(null)
    if (page === null) {
      this.#say(this.#words.nowhere, null)
      return
    }
    const still = document.createElement('img')
    still.alt = ''
    still.src = pictureAddress(page, asked, document.baseURI)
    still.addEventListener('error', () => still.remove())
    this.#box.prepend(still)
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        this.#near?.disconnect()
        this.#open(frameAddress(page, asked, location.origin))
      },
      { rootMargin: AHEAD },
    )
    this.#near.observe(this)
  }

  #open(address: string): void {
    const frame = document.createElement('iframe')
    frame.src = address
    frame.title = this.title || this.#words.name
    frame.allow = 'fullscreen'
    this.#box.prepend(frame)
    const { origin, host } = new URL(address)
    const client = connect(frame, origin === 'null' ? '*' : origin)
    this.#client = client
    const wait = setTimeout(
      () => this.#say(this.#words.silent.replace('{host}', host || address), address),
      PATIENCE_MS,
    )
    this.#timers.push(wait)
    client.on('height', (heightPx) => this.#setHeight(heightPx))
    client.ready().then(
      () => {
        clearTimeout(wait)
        this.#live(client)
      },
      () => {}, // taken away before it answered
    )
  }

  #live(client: EmbeddedDawnline): void {
    this.#isAlive = true
    this.#box.classList.add('alive')
    this.#sentence.replaceChildren()
    let isSeen = true
    this.#timers.push(
      setInterval(() => {
        const isSeenNow = this.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true
        if (isSeenNow === isSeen) return
        isSeen = isSeenNow
        this.#ask(client.rest(!isSeen))
      }, LOOK_EVERY_MS),
    )
    this.dispatchEvent(new CustomEvent('ready'))
  }

  #end(): void {
    for (const timer of this.#timers) clearInterval(timer)
    this.#timers = []
    this.#near?.disconnect()
    this.#client?.close()
    this.#client = null
    this.#isAlive = false
    this.#box.classList.remove('alive')
  }

  #say(sentence: string, address: string | null): void {
    this.#sentence.textContent = sentence
    if (address === null) return
    const link = document.createElement('a')
    link.href = address.replace(/\?[^#]*/, '')
    link.target = '_blank'
    link.rel = 'noopener'
    link.textContent = this.#words.open
    this.#sentence.append(' ', link)
  }

  /** @param told by the frame; the attribute comes first, `fill` being as high as the page makes the element */
  #setHeight(told: number | null): void {
    const own = this.getAttribute('height')
    const height = own === 'fill' ? '100%' : Number(own) > 0 ? `${Number(own)}px` : told && `${told}px`
    if (height) this.#box.style.height = height
    else this.#box.removeAttribute('style')
  }
}

if (globalThis.customElements && !customElements.get('dawnline-view'))
  customElements.define('dawnline-view', DawnlineView)
