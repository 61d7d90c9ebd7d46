/** Before every file of tests: words are in English until a test speaks another language. */

import { industryRoom } from '../src/i18n/en/industryRoom.ts'
import { live } from '../src/i18n/en/live.ts'
import { stories } from '../src/i18n/en/stories.ts'
import { language as english } from '../src/i18n/en.ts'
import { speak } from '../src/i18n/language.ts'
import { speakStories } from '../src/i18n/stories.ts'

speak(english)
speakStories({ stories, live, industry: industryRoom })
