// B.6 &inout of numbers and strings is an error
// covers: B6.inout-values
void f(int &inout a) { } // expect error AS4015
void g(string &inout s) { } // expect error AS4015
void h(double & d) { } // expect error AS4015

void main()
{
}
