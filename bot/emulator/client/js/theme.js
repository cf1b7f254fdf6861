// Runs before the first paint, so that a chosen theme never flashes. A classic script: modules come too late.
(() => {
  const chosen = localStorage.getItem("theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
})();
