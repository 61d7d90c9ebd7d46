import type { page as en } from '../en/page.ts'
import type { WordsOf } from '../language.ts'

export const page: WordsOf<typeof en> = {
  'app.name': 'Dawnline',
  'app.title': 'Dawnline – 실제 햇빛 속의 궤도 데이터센터',
  'app.skip': '조작부로 건너뛰기',
  'app.skipToRoom': '비교로 건너뛰기',
  'app.scene': '지구와 위성군',
  'app.openFull': '전체 페이지 열기',
  'app.embedCredit': 'Dawnline. 지구: NASA, Natural Earth',
  'app.embedName': 'Dawnline의 {name}',

  'bar.actions': '페이지 동작',
  'bar.share': '공유',
  'bar.shareFailed': '링크를 복사하지 못했습니다. 링크는 주소창에 있습니다.',
  'bar.undo': '실행 취소',
  'bar.redo': '다시 실행',
  'bar.help': '도움말과 정보',
  'bar.controls': '조작부',
  'bar.compare': '비교',
  'bar.save': '저장과 인쇄',
  'bar.present': '발표',
  'bar.endPresent': '발표 끝내기',
  'bar.code': '따라 보기',
  'bar.more': '더 보기',

  'present.line': '햇빛 {light}, 연산 전력 {power}, 지구 그림자 속 위성 {shadow}기',

  'language.label': '언어',
  'language.missing': '이 언어를 가져오지 못했습니다. 네트워크가 연결되면 다시 시도하십시오.',

  'lengths.label': '거리 단위',
  'lengths.km': '킬로미터',
  'lengths.mi': '마일',

  'tabs.label': '패널',
  'tabs.scene': '장면',
  'tabs.compare': '비교',
  'tabs.time': '시간',
  'tabs.atlas': '지도',

  'sheet.handle': '패널, {height}: 높이 바꾸기',
  'sheet.low': '닫힘',
  'sheet.half': '절반 열림',
  'sheet.full': '모두 열림',

  'problem.label': '문제',
  'problem.dismiss': '닫기',
  'news.objects': '{name}에서 {objects}을(를) 읽었습니다.',
  'news.scenario': '이제 {name}의 시나리오를 보여 줍니다.',
  'news.weather': '{name}에서 1년치 날씨를 읽었습니다. 이제 {place}이(가) 지상의 장소입니다.',
  'problem.dismissAll': '모두 닫기',
  'problem.count.one': '알림 {count}건',
  'problem.count.other': '알림 {count}건, 최신순',
  'problem.inFile': '{file}: {problem}',
  'problem.refused': '{name}의 값 {value}은(는) 사용할 수 없습니다. 허용 범위: {accepted}.',

  'quality.A': '공공 기관의 표준 기상년',
  'quality.B': '위성 관측 기반의 1년',
  'quality.C': '재분석 자료의 1년, 실측보다 5~10 % 밝음',

  'key.play': '재생 또는 일시 정지',
  'key.scrub': '10분 뒤로 또는 앞으로, Shift와 함께 1시간',
  'key.slower': '느리게',
  'key.faster': '빠르게',
  'key.reverse': '시간 방향 바꾸기',
  'key.undo': '실행 취소',
  'key.redo': '다시 실행',
  'key.preset': '처음 여섯 위성군',
  'key.help': '이 도움말',
  'key.present': '발표: 패널 숨기기',

  'keyName.space': '스페이스',

  'key.step': '위성 선택: 앞, 뒤, 다음과 이전 궤도면, 다음과 이전 셸',
  'key.ride': '선택한 위성과 함께 비행하거나 떠나기',
  'key.letGo': '맨 위에 열린 것 닫기, 선택한 위성 해제',

  'key.look': '그림에 초점이 있거나 지상일 때: 돌리고 기울이기, 다가가고 멀어지기',
  'key.viewpoint': '다음 시점: 전체, 태양, 명암 경계선, 밤, 극, 올려다보는 지상 장소',

  'bar.atlas': '배터리 지도',

  'key.atlas': '배터리 지도 열기 또는 닫기',
  'key.map': '평면 지도 열기 또는 닫기',

  'key.views': '여섯 가지 보기',
  'key.years': '하늘의 여러 해 켜기와 끄기, Shift와 함께면 재생',
  'key.room': '비교의 다음 방, Shift와 함께면 이전 방',
  'key.widen': '비교를 그림의 절반까지 넓히거나 되돌리기',
  'key.story': '이야기',
  'key.save': '저장과 인쇄',
  'key.table': '장면을 표로',
  'key.storyMove': '이야기의 다음과 이전 단계',
  'key.blank': '발표 중: 화면 끄기',
  'key.hide': '발표 중: 인터페이스 숨기기 또는 보이기',
  'key.code': '발표 중: 따라 보기 코드를 크게, 작게, 또는 숨기기',
  'key.jump': '발표 중: 단계로 이동',

  'keyName.number': '숫자',
}
