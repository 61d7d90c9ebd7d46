import type { stage as en } from '../en/stage.ts'

export const stage: Record<keyof typeof en, string> = {
  code: '스캔할 코드',
  codeAbout: '휴대전화로 스캔하면 지금 보이는 화면이 그대로 열립니다.',
  codeLabel: '링크 {address}의 QR 코드',
  codeLarge: '화면 가득 보기',
  codeRefused: '브라우저가 전체 화면을 허용하지 않습니다.',
  codeTooLong: '링크는 {length}자인데 코드에는 {most}자까지 들어갑니다. 수치를 빼거나 링크를 직접 보내세요.',
  codeHere:
    '이 페이지의 주소는 이 컴퓨터에서만 열립니다. 휴대전화가 닿는 호스트에 페이지를 올리면 코드가 동작합니다.',
  follow: '내 화면에서 따라 보기',
  followStep: '{count}단계 중 {step}단계',
  idleSoon: '{seconds}초 뒤 처음으로 돌아갑니다. 그대로 두려면 화면을 누르거나 아무 키나 누르세요.',
  idleDone: '처음으로 돌아왔습니다.',
  copyPicture: '그림 복사',
  copied: '그림을 복사했습니다.',
  copyRefused: '브라우저가 그림 복사를 허용하지 않습니다. 파일로 저장하세요.',
  clear: '투명한 배경, 별 없이',
  clearNot: '투명도는 WebM만 담습니다. MP4의 H.264에는 들어갈 자리가 없습니다.',
  clearNotHere: '이 브라우저는 투명도가 있는 영상을 만들지 못합니다.',
  dome: '돔용: 어안, 하늘의 절반',
  domeAbout:
    '시야를 중심으로 하늘의 절반을 원에 담은 정사각형입니다. 같은 각도는 같은 거리이고 글자는 없습니다. 돔은 화면보다 훨씬 넓게 보이므로 더 가까이 다가가세요.',
  domeSizeLabel: '픽셀',
  domeMiddle: '시야의 중심이 놓이는 곳',
  domeZenith: '천정',
  domeFront: '앞쪽, 중간 높이',
  domeSize: '{pixels} × {pixels}',
}
