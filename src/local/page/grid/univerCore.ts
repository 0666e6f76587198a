/** Assembles presets into one Univer: what the package `presets` does, without the packages it drags along. */
import '@univerjs/core/lib/facade';
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import type { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { defaultTheme } from '@univerjs/themes';

export { LocaleType };

interface GridOptions {
  readonly locale: LocaleType;
  readonly locales: Partial<Record<LocaleType, object[]>>;
  readonly presets: readonly Pick<ReturnType<typeof UniverSheetsCorePreset>, 'plugins'>[];
}

export function createUniver({ locale, locales, presets }: GridOptions): { univer: Univer; api: FUniver } {
  const merged = Object.fromEntries(
    Object.entries(locales).map(([name, parts]) => [
      name,
      mergeLocales(...(parts as Parameters<typeof mergeLocales>)),
    ]),
  );
  const univer = new Univer({ locale, locales: merged, theme: defaultTheme, logLevel: LogLevel.WARN });
  const plugins = new Map<string, readonly [unknown, unknown]>();
  for (const { plugins: own } of presets) {
    for (const entry of own) {
      const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
      plugins.set((plugin as { pluginName: string }).pluginName, [plugin, options]);
    }
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin as never, options as never);
  return { univer, api: FUniver.newAPI(univer) };
}
