import type { help as en } from '../en/help.ts'
import type { WordsOf } from '../language.ts'

export const help: WordsOf<typeof en> = {
  'help.title': '도움말과 정보',
  'help.close': '닫기',
  'help.about':
    '위성 1기부터 백만 기까지 위성군을 골라 실제 햇빛 속에서 나는 모습을 보고, 실시간 전력과 연산을 읽고, 같은 시각에 같은 부하를 지상의 실제 장소가 감당하는 모습을 견주어 보십시오.',
  'help.keys': '키',
  'help.singleKeys': '문자, 숫자, 기호를 키로 사용',
  'help.singleKeysOff': '끄면 스페이스, 화살표, Page Up과 Page Down, Esc, Ctrl 조합만 작동합니다.',
  'help.keyColumn': '키',
  'help.doesColumn': '하는 일',
  'help.colours': '색',
  'help.model': '모델',
  'help.modelText':
    '지구 편평도에 따른 이동을 넣은 원궤도, 반영이 있는 원뿔 그림자, 실제 거리의 태양을 씁니다. 전력은 햇빛, 셀의 온도와 열화를 따릅니다. 지상은 표준 기상년의 시간별 날씨입니다.',
  'help.read': '읽을거리(영어)',
  'help.read.model': '모델: 계산하는 것, 제외하는 것, 정확도',
  'help.read.classroom': '수업용: 답이 있는 연습 문제 다섯 개',
  'help.read.speakers': '발표자용: 이야기, 발표, 점검표',
  'help.read.embedders': '삽입과 스크립트용: 프레임, 메시지, 링크',
  'help.read.keys': '키, 포인터, 손가락 조작',
  'help.sources': '출처',
  'help.notices': '다른 이들이 만든 사진, 자료, 글꼴, 라이브러리',
  'help.kept.all': '이 컴퓨터에 보관되어 있어 네트워크 없이도 페이지가 열리고 작동합니다.',
  'help.kept.file': '이 페이지는 파일 하나입니다. 네트워크도 다른 파일도 필요 없습니다.',
  'help.kept.newer': '이 컴퓨터에 보관되어 있습니다. 새 버전도 보관되어 있으니 다시 불러오면 사용합니다.',
  'help.version': '모델 버전 {version}',
}
