/** Words about the page that is saved as one file; fetched when that sheet is opened. */
export const savePage = {
  about:
    'The whole page with this scenario, instant and view, as one HTML file. It opens by a double click on any computer with a browser, without a network, and shows what is on screen now; everything in it works on.',
  query: 'It opens in this language. What the address hides or locks stays hidden or locked.',
  notInside:
    'Your own weather, imported objects, saved scenarios and stories of your own are not inside. The maps are those of 2,048 pixels.',
  save: 'Save the page (HTML)',
  fetching: 'Fetching the file',
  saved: '{name}, {size} MB, is saved.',
  absent:
    'This host has no file dawnline.html beside the page: npm run build makes it, and it has to be served with the rest.',
  unreached:
    'The file dawnline.html could not be fetched from this page’s host: it needs a network this once.',
}
