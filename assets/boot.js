/* The first script of the page: it says in one sentence why the page does not start. Written so that the oldest browser
   reads it; everything else needs one of those that the README names. */
;(function () {
  'use strict'
  var ENGLISH = {
    starting: 'Starting … If this stays, a file of the page did not come: reload it.',
    missing: 'The page does not start: its file {what} did not come.',
    stopped: 'The page does not start: it stopped with “{what}”.',
    old: 'The page needs a newer browser: Chrome or Edge 114, Firefox 125, Safari 17, or a later one. This one lacks {what}.',
    reload: 'Reload',
    anew: 'Fetch everything anew',
  }
  var KOREAN = {
    starting: '시작하는 중… 이 화면이 계속되면 페이지의 파일을 받지 못한 것이니 새로고침하십시오.',
    missing: '페이지를 시작할 수 없습니다: 파일 {what}을 받지 못했습니다.',
    stopped: '페이지를 시작할 수 없습니다: ‘{what}’ 오류로 멈추었습니다.',
    old: '더 새로운 브라우저가 필요합니다: Chrome 또는 Edge 114, Firefox 125, Safari 17 이상. 이 브라우저에는 {what} 기능이 없습니다.',
    reload: '새로고침',
    anew: '모두 새로 받기',
  }
  /** Where the words of each language are: `en=assets/en-1.js ko=assets/ko-2.js`. The build writes it. */
  var files = {}
  var listed = document.documentElement.getAttribute('data-languages') || 'en= ko='
  listed.split(' ').forEach(function (one) {
    files[one.split('=')[0]] = one.split('=')[1]
  })

  /** As chooseLanguage of src/i18n/languages.ts does. */
  function chosenLanguage() {
    var asked = /[?&]lang=([\w-]+)/.exec(location.search)
    var wanted = asked && files[asked[1]] !== undefined ? [asked[1]] : navigator.languages || [navigator.language]
    for (var i = 0; i < wanted.length; i++) {
      if (files[wanted[i]] !== undefined) return wanted[i]
      for (var code in files) if (code.split('-')[0] === String(wanted[i]).split('-')[0]) return code
    }
    return 'en'
  }

  var language = chosenLanguage()
  var words = language === 'ko' ? KOREAN : ENGLISH
  if (files[language]) {
    // Beside the page's code, not after it.
    var link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = files[language]
    document.head.appendChild(link)
  }
  var page = document.getElementById('starting')
  var told = document.getElementById('starting-words')
  told.textContent = words.starting

  /** What the page cannot do without. A picture it can: then it says so itself. */
  var NEEDED = {
    'module scripts': 'noModule' in document.createElement('script'),
    dialogs: 'showModal' in document.createElement('dialog'),
    popovers: 'popover' in document.documentElement,
    'Array.prototype.toSorted': 'toSorted' in Array.prototype,
  }

  function button(label, act) {
    var element = document.createElement('button')
    element.type = 'button'
    element.className = 'button'
    element.textContent = label
    element.onclick = act
    page.appendChild(element)
  }

  function reload() {
    location.reload()
  }

  /** Forgets what the browser keeps of this page, which may be damaged. */
  function fetchAnew() {
    var registration = navigator.serviceWorker && navigator.serviceWorker.getRegistration()
    Promise.resolve(registration)
      .then(function (one) {
        return one && one.unregister()
      })
      .then(function () {
        return window.caches ? caches.keys() : []
      })
      .then(function (names) {
        return Promise.all(
          names
            .filter(function (name) {
              return name.indexOf('dawnline ' + location.href.split(/[?#]/)[0].replace(/[^/]*$/, '')) === 0
            })
            .map(function (name) {
              return caches.delete(name)
            }),
        )
      })
      .then(reload, reload)
  }

  var isTold = false
  /** Only while the page has not drawn itself: afterwards it says what is wrong in its own place. */
  function tell(sentence, what) {
    if (isTold || !document.getElementById('starting')) return
    isTold = true
    told.textContent = words[sentence].replace('{what}', String(what).slice(0, 120))
    told.setAttribute('role', 'alert')
    if (sentence === 'old') return
    button(words.reload, reload)
    button(words.anew, fetchAnew)
  }

  for (var name in NEEDED)
    if (!NEEDED[name]) {
      tell('old', name)
      document.documentElement.setAttribute('data-stopped', '')
    }

  addEventListener(
    'error',
    function (event) {
      var from = event.target
      var address = from && from !== window && (from.src || from.href)
      if (address) tell('missing', address.split(/[?#]/)[0].replace(/^.*\//, ''))
      else if (event.message) tell('stopped', event.message)
    },
    true, // a file that does not come tells its own element only
  )
  addEventListener('unhandledrejection', function (event) {
    tell('stopped', (event.reason && event.reason.message) || event.reason)
  })
})()
