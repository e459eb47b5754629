// SPDX-License-Identifier: EUPL-1.2
// Shows how long the pause still takes. Without it the page says until when; the link to go on is there either way.

const shown = document.getElementById('aftellen')
if (shown) {
  const { until = '0', left = '*', over = '' } = shown.dataset
  const tick = () => {
    const seconds = Math.ceil(Number(until) - Date.now() / 1_000)
    const rest = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    shown.textContent = seconds > 0 ? left.replace('*', rest) : over
    if (seconds > 0) setTimeout(tick, 1_000)
    // Read out once, at the end: a clock that is read out every second is no rest.
    else shown.setAttribute('role', 'status')
  }
  tick()
}

// The answers stand in the address: whoever leaves at once and presses Back begins anew.
document
  .querySelector('.dw-quick-exit')
  ?.addEventListener('click', () => history.replaceState(null, '', location.pathname))
