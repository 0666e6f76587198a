import { safeMapUrl } from '../mapUrl';
import { Icon } from './icon';

interface MapLinkProps {
  url: string;
  text: string;
  /** For screen readers, where the text alone does not say of what. */
  label: string;
  look: 'button' | 'link';
}

/** Nothing at all where the address does not lead to Google Maps. */
export function MapLink({ url, text, label, look }: MapLinkProps) {
  const address = safeMapUrl(url);
  if (address === null) return null;
  return (
    <a
      class={look === 'button' ? 'button' : 'text-link'}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
    >
      <Icon name={look === 'button' ? 'pin' : 'route'} />
      {text}
    </a>
  );
}

interface DirectionsProps extends Omit<MapLinkProps, 'url'> {
  urls: readonly string[];
}

/** The links of a day's directions in order, numbered where there are several. */
export function Directions({ urls, text, label, look }: DirectionsProps) {
  return (
    <span class="directions">
      {urls.map((url, index) => {
        const part = urls.length > 1 ? ` ${index + 1}/${urls.length}` : '';
        return <MapLink key={url} url={url} text={text + part} label={label + part} look={look} />;
      })}
    </span>
  );
}
