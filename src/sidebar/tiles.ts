// Street maps from other hosts: asked for only once somebody has switched them on, for the tiles tell their host where the
// customers are.
import type { GroundPosition } from './projection';

/** Whom the map is from: a link, and the words around it. */
export interface Credit {
  before: string;
  name: string;
  url: string;
  after: string;
}

export interface TileSource {
  url: string;
  maxZoom: number;
  credit: Credit;
}

/** 国土地理院の淡色地図: https://maps.gsi.go.jp/development/ichiran.html */
const gsi: TileSource = {
  url: 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png',
  maxZoom: 18,
  credit: {
    before: '',
    name: '地理院タイル',
    url: 'https://maps.gsi.go.jp/development/ichiran.html',
    after: '',
  },
};

/** https://operations.osmfoundation.org/policies/tiles/ */
const osm: TileSource = {
  url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  maxZoom: 19,
  credit: {
    before: '© ',
    name: 'OpenStreetMap',
    url: 'https://www.openstreetmap.org/copyright',
    after: ' contributors',
  },
};

const isInJapan = ({ lat, lng }: GroundPosition): boolean => lat > 20 && lat < 46 && lng > 122 && lng < 154;

/** The survey's own map in Japan, OpenStreetMap elsewhere. */
export const tileSourceFor = (positions: GroundPosition[]): TileSource =>
  positions.every(isInJapan) ? gsi : osm;

const key = 'meguri.streets';

/** Remembered in this browser alone; a sandbox remembers nothing. */
export function streetsWanted(): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}

export function rememberStreets(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // Asked again next time.
  }
}
