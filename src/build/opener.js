/* The first script of the page as one file: what it was saved with is opened where the address says nothing, and what the file
   began with is kept, from which state/page/ownPage.ts makes it once more. Written as plainly as boot.js. */
;(() => {
  var html = document.documentElement
  self.dawnlineBeginning = { head: document.head.innerHTML, root: document.getElementById('root').outerHTML }
  var opens = html.getAttribute('data-opens')
  if (!opens || location.search || location.hash) return
  try {
    history.replaceState(null, '', location.pathname + opens)
  } catch (_error) {
    location.replace(location.pathname + opens) // some browsers change no address of a file but by opening it
  }
})()
