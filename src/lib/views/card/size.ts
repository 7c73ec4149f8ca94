/** The card has the size of a chart's picture. */
export { PICTURE as CARD } from '../../export/picture-size';
