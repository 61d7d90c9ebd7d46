/** Words for the stage; fetched with what they are about. */
export const stage = {
  code: 'Code to scan',
  codeAbout: 'A phone that scans it opens what is shown here.',
  codeLabel: 'QR code of the link {address}',
  codeLarge: 'Fill the screen with it',
  codeRefused: 'The browser does not let the page fill the screen.',
  codeTooLong:
    'The link has {length} characters and a code holds up to {most}: leave out its figures, or send the link itself.',
  codeHere:
    'Only this computer can open the address of this page: put the page on a host that phones reach, then the code works.',
  follow: 'Follow on your own screen',
  followStep: 'Step {step} of {count}',
  idleSoon: 'Back to the beginning in {seconds} s. Touch or press anything to stay.',
  idleDone: 'Back at the beginning.',
  copyPicture: 'Copy the picture',
  copied: 'The picture is copied.',
  copyRefused: 'The browser does not let the page copy pictures: save it as a file.',
  clear: 'Transparent ground, without stars',
  clearNot: 'Only WebM keeps what is transparent: H.264 in MP4 has no place for it.',
  clearNotHere: 'This browser encodes no film that keeps what is transparent.',
  dome: 'For a dome: fisheye, half of the sky',
  domeAbout:
    'A square with half of the sky around the view as a disc, equal angles at equal distances, without words. A dome shows so much more than a screen that one stands nearer.',
  domeSizeLabel: 'Pixels',
  domeMiddle: 'The middle of the view stands',
  domeZenith: 'in the zenith',
  domeFront: 'in front, halfway up',
  domeSize: '{pixels} × {pixels}',
}
