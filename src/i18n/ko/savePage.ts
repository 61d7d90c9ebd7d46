import type { savePage as en } from '../en/savePage.ts'

export const savePage: Readonly<Record<keyof typeof en, string>> = {
  about:
    '이 시나리오와 시각, 보기를 담은 페이지 전체를 HTML 파일 하나로 저장합니다. 브라우저가 있는 컴퓨터라면 네트워크 없이 두 번 클릭으로 열리고, 지금 화면에 있는 것을 보여 주며, 모든 기능이 그대로 동작합니다.',
  query: '지금 쓰는 언어로 열립니다. 주소로 숨기거나 잠근 것은 그대로 숨겨지거나 잠긴 채입니다.',
  notInside:
    '직접 넣은 기상 자료, 가져온 물체, 저장한 시나리오와 직접 만든 이야기는 들어가지 않습니다. 지도는 2,048픽셀짜리입니다.',
  save: '페이지 저장(HTML)',
  fetching: '파일을 받는 중',
  saved: '{name}({size}MB)을 저장했습니다.',
  absent:
    '이 호스트의 페이지 옆에 dawnline.html 파일이 없습니다. npm run build로 만들어 나머지와 함께 올려야 합니다.',
  unreached: '이 페이지의 호스트에서 dawnline.html을 받지 못했습니다. 이번 한 번은 네트워크가 필요합니다.',
}
