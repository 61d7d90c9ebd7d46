import type { headline as en } from '../en/headline.ts'
import type { WordsOf } from '../language.ts'

export const headline: WordsOf<typeof en> = {
  'app.tagline': '궤도의 컴퓨팅, 그리고 지상의 같은 부하',

  'headline.label': '같은 부하, 한눈에',
  'headline.title': '같은 {power}의 컴퓨팅, {years}년 동안',
  'headline.titleWaiting': '궤도와 지상의 같은 컴퓨팅',
  'headline.panels': '패널',
  'headline.battery': '배터리',
  'headline.price': '가격',
  'headline.none': '없음',
  'headline.rests': '1년의 {share} 동안 쉼',
  'headline.neverRests': '늘 햇빛 속',
  'headline.carries': '{hours}시간 감당',
  'headline.ridesThrough': '그림자 동안 버팀',
  'headline.times': '{times}배',
  'headline.impossible': '1와트당 100 W로도 부족',
  'headline.bought': '{year}년에 구매.',
  'headline.same': '무엇이 같은가',
  'headline.open': '열기: {room}',

  'room.widen': '넓히기',
  'room.narrow': '좁히기',
  'room.label': '방',
  'room.now': '지금',
  'room.year': '1년',
  'room.battery': '배터리',
  'room.earth': '지상',
  'room.price': '가격',
  'room.satellite': '위성',
  'room.industry': '산업',
  'room.claims': '주장',
  'chances.title': '얼마나 확실한가?',
  'equal.title': '무엇이 둘을 같게 하는가?',
}
