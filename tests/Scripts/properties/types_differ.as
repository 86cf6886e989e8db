// B.9 the accessors of a property have one type
// covers: B9.types-differ
class A
{
    int get_p() const property { return 1; }
    void set_p(float v) property { } // expect error AS4025
    const string &get_s() const property { return t; }
    void set_s(const string &in v) property { t = v; }
    string t;
    int get_i(uint n) property { return n; }
    void set_i(uint n, string v) property { } // expect error AS4025
}
void main() { }
