/** Before every file of tests: words are in English until a test speaks another language. */
import { language as english } from '../src/i18n/en.ts'
import { speak } from '../src/i18n/language.ts'

speak(english)
