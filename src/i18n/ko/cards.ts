import type { cards as en } from '../en/cards.ts'

export const cards: Readonly<Record<keyof typeof en, string>> = {
  title: '{name} · Dawnline',
  preset: '{line}. 실제 햇빛 속을 나는 모습과 지구의 실제 장소가 감당할 같은 부하를 나란히 봅니다.',
  story: '{count}단계로 보는 그림 이야기. 숫자는 보여 주는 그때 계산합니다.',
  page: '위성 1기부터 백만 기까지 데이터 센터 위성군을 골라 실제 햇빛 속을 나는 모습을 보고, 지구의 같은 부하와 견줍니다.',
  open: 'Dawnline에서 열기',
  alt: 'Dawnline의 그림: {name}',
}
