/** Words about the figures that a link may carry; fetched when one does. */
export const stamp = {
  carry: 'The link carries the headline’s figures as they are now',
  notYet: 'The Earth’s side is still being worked out.',
  moved: 'Since this link was made with version {version} of the model: {list}.',
  movedOne: '{name} {was}, now {is}',
  movedSince: '{name} {was}, now {is} (since version {since})',
  none: 'none',
  'orbit.arrayW': 'panels in orbit',
  'ground.pvBoughtW': 'panels on Earth',
  'orbit.batteryBoughtWh': 'battery in orbit',
  'ground.batteryBoughtWh': 'battery on Earth',
  'orbit.usdPerMwh': 'price in orbit',
  'ground.usdPerMwh': 'price on Earth',
}
