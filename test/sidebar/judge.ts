// Judgements made inside the page: each answers what is wrong, an empty list when nothing is.

export function widerThanPage(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('body *')]
    .filter((element) => !element.closest('svg, .visually-hidden'))
    .filter((element) => element.getBoundingClientRect().right > width + 0.5)
    .map((element) => element.outerHTML.slice(0, 80));
}

export function smallTargets(): string[] {
  return [...document.querySelectorAll('button, a, select, input, textarea, summary')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box, element }) => box.width > 0 && !element.matches('.choice input, .visually-hidden *'))
    .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
    .map(({ element }) => element.outerHTML.slice(0, 80));
}

/** Contrast as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function faintText(): string[] {
  const parts = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const linear = (part: number): number =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([red = 0, green = 0, blue = 0]: number[]): number =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const backdrop = (element: Element | null): number[] => {
    if (!element) return [255, 255, 255];
    const own = parts(getComputedStyle(element).backgroundColor);
    return own.length === 4 && own[3] === 0 ? backdrop(element.parentElement) : own;
  };
  const ownText = (element: Element): string =>
    [...element.childNodes]
      .map((node) => (node.nodeType === 3 ? node.nodeValue : ''))
      .join('')
      .trim();
  return [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        ownText(element) !== '' && !element.closest('svg, script, style, .visually-hidden, :disabled'),
    )
    .map((element) => {
      const [front, back] = [parts(getComputedStyle(element).color), backdrop(element)].map(luminance);
      const ratio = (Math.max(front!, back!) + 0.05) / (Math.min(front!, back!) + 0.05);
      return { ratio, told: `${ratio.toFixed(2)} ${element.className} ${ownText(element).slice(0, 30)}` };
    })
    .filter(({ ratio }) => ratio < 4.5)
    .map(({ told }) => told);
}
