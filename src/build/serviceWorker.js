/** Keeps the whole page, so that it opens and runs without a network, under any path of any host. The build writes the
 *  version and the list of files into it (offline.ts). The stored page is shown first, online too: what was seen
 *  before a talk is what is seen in it. A newer version is stored beside it and takes over at a reload of the only
 *  open page, never under the feet of a running one. */
const { registration } = self
/** All pages of a host share its caches. */
const OURS = `dawnline ${registration.scope} `
const CACHE = `${OURS}__VERSION__`
const FILES = JSON.parse('__FILES__')
/** The page itself; some hosts redirect index.html. */
const PAGE = './'

const pageUrls = ['./', './index.html'].map((path) => new URL(path, registration.scope).pathname)

/** A host that has lost a file may answer with a page instead, or with nothing. */
async function isGood(pathname, response) {
  const isHtml = /html/.test(response.headers.get('Content-Type'))
  const isPage = /(\/|\.html)$/.test(pathname)
  return response.ok && isHtml === isPage && (await response.clone().blob()).size > 0
}

/** Until the newer version has taken over: what is asked for meanwhile might be answered by a worker that is stopped before
 *  the answer has left, and would never come. A slow machine takes seconds. */
const WAITING_PAGE = `<!doctype html><meta name="color-scheme" content="dark"><title>Dawnline</title>
<p>The newer version takes over …</p>
<script>
  const endMs = performance.now() + 20e3
  const look = async () => {
    const now = await navigator.serviceWorker.getRegistration()
    const isDone = !now || (!now.waiting && now.active?.state === 'activated')
    if (isDone || performance.now() > endMs) location.reload()
    else setTimeout(look, 50)
  }
  look()
</script>`
/** Asked once to take over: what does not, leaves the page to this version. */
let hasYielded = false

async function store() {
  const cache = await caches.open(CACHE)
  const keep = async (path) => {
    // Asks the host whether what the browser already has is still good.
    const request = new Request(path, { cache: 'no-cache' })
    const response = await fetch(request)
    if (!(await isGood(new URL(request.url).pathname, response))) throw new TypeError(`${path} did not come.`)
    await cache.put(request, response)
  }
  await Promise.all([PAGE, ...FILES].map(keep))
}

async function forgetOthers() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function answer(request) {
  const url = new URL(request.url)
  const isPage = request.mode === 'navigate' && pageUrls.includes(url.pathname)
  if (isPage && registration.waiting && !hasYielded && (await self.clients.matchAll()).length < 2) {
    hasYielded = true
    registration.waiting.postMessage('take over')
    return new Response(WAITING_PAGE, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  }
  const key = isPage ? PAGE : url.origin + url.pathname
  const kept = await caches.match(key, { cacheName: CACHE, ignoreVary: true })
  const pathname = isPage ? '/' : url.pathname
  if (kept && (await isGood(pathname, kept))) return kept
  const fresh = await fetch(request)
  // What was kept is damaged: it is replaced as soon as there is a network.
  if (kept && (await isGood(pathname, fresh))) await (await caches.open(CACHE)).put(key, fresh.clone())
  return fresh
}

self.addEventListener('install', (event) => event.waitUntil(store()))
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()))
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(registration.scope))
    event.respondWith(answer(request))
})
