// A.4 delegates that are none
// covers: A4.delegate
funcdef int Op(int);
funcdef uint Length();
class Counter { int add(int a) { return a; } int less(int a, int b) { return 0; } }

void main()
{
    Counter c;
    Op@ a = c.add; // expect error AS2011
    Op@ b = Op(c.less); // expect error AS3050
    Op@ e = Op(c.nothing); // expect error AS2006
    Op@ f = Op(); // expect error AS3020
    const Counter fixed;
    Op@ g = Op(fixed.add); // expect error AS3050
    string text = "abc";
    Length@ l = Length(text.length); // expect error AS3053
}
