// A global property without set is read-only
// covers: A2.property-global, B9.one-accessor
int get_p() property { return 1; }
void set_w(int v) property { }
void main()
{
    w = p;
    p = 2; // expect error AS3008
    println(w); // expect error AS3007
    p += 1; // expect error AS3008
}
