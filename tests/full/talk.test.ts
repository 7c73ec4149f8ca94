import { testRooms } from '../browser/rooms';
import { testSheets } from '../browser/sheets';

testRooms(['1280x800', '2560x1080', '3840x2160', '1080x1920']);
testSheets('A4', false);
testSheets('Letter', true);
testSheets('Letter', false);
