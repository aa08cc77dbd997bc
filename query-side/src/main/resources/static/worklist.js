/* A button that prints, where there are scripts to do so; the browser's own menu does the same. */
(() => {
  'use strict';

  document.querySelectorAll('.print-page').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
})();
