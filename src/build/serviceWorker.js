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

const store = async () =>
  (await caches.open(CACHE)).addAll(
    // Asks the host whether what the browser already has is still good.
    [PAGE, ...FILES].map((path) => new Request(path, { cache: 'no-cache' })),
  )

async function forgetOthers() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function answer(request) {
  const url = new URL(request.url)
  const isPage = request.mode === 'navigate' && pageUrls.includes(url.pathname)
  if (isPage && registration.waiting && (await self.clients.matchAll()).length < 2) {
    registration.waiting.postMessage('take over')
    // A Refresh header would do, but for an address with a # it moves within the empty page.
    return new Response('<script>location.reload()</script>', { headers: { 'Content-Type': 'text/html' } })
  }
  const cache = await caches.open(CACHE)
  const kept = await cache.match(isPage ? PAGE : url.origin + url.pathname, { ignoreVary: true })
  return kept ?? fetch(request)
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
