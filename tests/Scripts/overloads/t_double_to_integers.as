// double to integers: all cost the same
// covers: A7.real-to-integer
void a(int v) { }
void a(int64 v) { }
void main()
{
    double d = 1;
    a(d); // expect error AS2005
}
