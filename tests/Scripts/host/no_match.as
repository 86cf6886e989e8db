// A.8 calls of host functions that do not fit
// covers: A8.function, B5.no-match
void main()
{
    Counter c;
    c.Add("x"); // expect error AS2004
    host_add(1); // expect error AS2004
    c.Remove(1); // expect error AS2006
    host_ad(1, 2); // expect error AS2003
    Vec3 v(1, 2, 3);
    v.w = 1; // expect error AS2006
}
