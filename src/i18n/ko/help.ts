import type { help as en } from '../en/help.ts'
import type { WordsOf } from '../language.ts'

export const help: WordsOf<typeof en> = {
  'help.title': '도움말과 정보',
  'help.close': '닫기',
  'help.parts': '도움말의 부분',
  'help.part.tour': '1분 안내',
  'help.part.keys': '키',
  'help.part.about': '정보',
  'help.tour.what':
    '궤도의 컴퓨터와 지상의 같은 부하를 같은 시각에 견줍니다. 저마다 밤낮으로 연산하려면 무엇이 필요하고 얼마가 드는지가 질문입니다.',
  'help.tour.left': '왼쪽은 정하는 것입니다. 위성 수, 궤도, 위성의 구성.',
  'help.tour.right':
    '오른쪽은 결과입니다. 양쪽의 패널, 배터리, 가격. 금색은 궤도, 초록은 지상입니다. 줄마다 그 값을 움직이는 입력이 있는 방이 열리고, 수치마다 출처가 열립니다.',
  'help.tour.picture':
    '그림은 계산한 것입니다. 햇빛 속은 금색, 지구 그림자 속은 파란색. 끌고, 위성을 누르고, 함께 날아 보십시오. 작은 그림 여섯은 볼 만한 자리입니다.',
  'help.tour.time':
    '아래는 시간입니다. 재생하거나 하루와 한 해를 끌며 위성군이 얼마나 햇빛을 받는지 읽습니다.',
  'help.tour.more':
    '이야기는 한 단계씩 이끌며 발표에도 씁니다. 보이는 것은 모두 주소에 있으니 복사해 나누십시오.',
  'help.playLesson': '90초로 보는 핵심 재생',
  'help.exercises': '여기서 푸는 연습 문제 다섯',
  'help.singleKeys': '한 글자 단축키',
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
